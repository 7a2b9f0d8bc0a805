import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { projectRoot } from './paths.mjs'
import { lastError, run } from './run.mjs'

/** Every package of a lock file with what identifies its content. Links are our own workspaces. */
async function packagesOf(file) {
  const text = await readFile(path.join(projectRoot, file), 'utf8').catch(() => '{}')
  return Object.entries(JSON.parse(text).packages ?? {}).filter(([name, entry]) => name.includes('node_modules/') && !entry.link)
}

/** Whether npm has installed what the lock file says: npm writes what it did into node_modules/.package-lock.json. */
export async function npmPackagesAreCurrent() {
  const installed = new Map(await packagesOf('node_modules/.package-lock.json'))
  const wanted = await packagesOf('package-lock.json')
  return wanted.every(([name, entry]) => {
    const there = installed.get(name)
    // An optional package of another operating system is rightly absent.
    return there ? there.version === entry.version && there.integrity === entry.integrity : entry.optional === true
  })
}

export async function ensureNpmPackages(report) {
  if (await npmPackagesAreCurrent()) return
  report('Installing the npm packages …')
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Failure(`npm ci failed: ${lastError(output)}`)
}
