import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { projectRoot } from './paths.mjs'
import { run } from './run.mjs'

const SHARED = ['package-lock.json', 'tsconfig.base.json']

/** What is built from what. The stamp lies in the output, so that removing the output removes it too. */
const TARGETS = [
  {
    name: 'types of the dashboard\'s queries',
    sources: [...SHARED, 'codegen.ts', 'graph-api/schema.graphql', 'dashboard/src'],
    ignored: 'dashboard/src/gql',
    stamp: 'dashboard/src/gql/.sources',
    command: ['npm', ['run', '--silent', 'codegen']],
  },
  {
    name: 'API',
    sources: [...SHARED, 'graph-api/src', 'graph-api/startOptions.d.mts', 'graph-api/protectionSettings.d.mts', 'graph-api/package.json', 'graph-api/tsconfig.json', 'graph-api/tsconfig.build.json'],
    stamp: 'graph-api/dist/.sources',
    command: ['npm', ['run', '--silent', 'build', '-w', 'graph-api']],
  },
  {
    name: 'dashboard',
    sources: [...SHARED, 'graph-api/schema.graphql', 'dashboard/src', 'dashboard/public', 'dashboard/index.html', 'dashboard/package.json', 'dashboard/tsconfig.json', 'dashboard/vite.config.ts', 'dashboard/inlineDocuments.ts'],
    ignored: 'dashboard/src/gql',
    stamp: 'dashboard/dist/.sources',
    command: ['npm', ['run', '--silent', 'build', '-w', 'dashboard']],
  },
]

async function filesOf(relative, ignored) {
  const absolute = path.join(projectRoot, relative)
  if (relative === ignored || !existsSync(absolute)) return []
  const entries = await readdir(absolute, { withFileTypes: true }).catch(() => null)
  if (entries === null) return [relative]
  const nested = await Promise.all(entries.map(({ name }) => filesOf(path.posix.join(relative, name), ignored)))
  return nested.flat().sort()
}

async function hashOf({ sources, ignored }) {
  const files = (await Promise.all(sources.map((source) => filesOf(source, ignored)))).flat()
  const contents = await Promise.all(files.map((file) => readFile(path.join(projectRoot, file))))
  const hash = createHash('sha256')
  files.forEach((file, index) => hash.update(`${file}\0${contents[index].length}\0`).update(contents[index]))
  return hash.digest('hex')
}

/** Builds what is out of date by the content of its sources, in order. `names` chooses among the targets. */
export async function ensureBuild(report, names = TARGETS.map(({ name }) => name)) {
  for (const target of TARGETS.filter(({ name }) => names.includes(name))) {
    const stamp = path.join(projectRoot, target.stamp)
    const hash = await hashOf(target)
    if (await readFile(stamp, 'utf8').catch(() => '') === hash) continue
    report(`Building: ${target.name} …`)
    const { code, output } = await run(...target.command)
    if (code !== 0) {
      process.stderr.write(output)
      throw new Failure(`The build failed: ${target.name}.`)
    }
    await writeFile(stamp, hash)
  }
}

export const API_ONLY = ['API']
