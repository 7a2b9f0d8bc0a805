import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../src/paths.js'

const CACHE = path.join(projectRoot, '.cache/bench')
const run = promisify(execFile)

/** The python that has some pinned packages; installed into a folder of the cache when they are not there. */
export async function pythonWith(name: string, packages: readonly string[]): Promise<string> {
  const folder = path.join(CACHE, name)
  const python = path.join(folder, 'bin/python')
  await once(folder, packages, async () => {
    await run('python3', ['-m', 'venv', folder])
    await run(python, ['-m', 'pip', 'install', '--quiet', ...packages])
  })
  return python
}

/** The package file beside which some pinned packages of npm are installed. */
export async function manifestWith(name: string, packages: readonly string[]): Promise<string> {
  const folder = path.join(CACHE, name)
  const manifest = path.join(folder, 'package.json')
  await once(folder, packages, async () => {
    await writeFile(manifest, '{ "private": true }')
    await run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: folder })
  })
  return manifest
}

/** A note in the folder says what is in it: other versions install anew. */
async function once(folder: string, parts: readonly string[], install: () => Promise<void>): Promise<void> {
  const note = path.join(folder, `installed-${parts.join('-').replace(/[^\w.-]/g, '_')}`)
  if (existsSync(note)) return
  console.log(`Installing ${parts.join(', ')} into ${path.relative(projectRoot, folder)} …`)
  await mkdir(folder, { recursive: true })
  await install()
  await writeFile(note, '')
}
