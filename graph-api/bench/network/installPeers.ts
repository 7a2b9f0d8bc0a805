import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../src/paths.js'

const run = promisify(execFile)
const CACHE = path.join(projectRoot, '.cache/bench')

const PYTHON = ['python-igraph==1.0.0', 'networkx==3.6.1', 'numpy==2.4.6', 'scipy==1.17.1', 'networkit==11.3']
const NODE = ['graphology@0.26.0', 'graphology-types@0.24.8', 'graphology-metrics@2.4.2', 'graphology-communities-louvain@2.0.2', 'graphology-components@1.5.4']

/** The python that has igraph, NetworkX and NetworKit; installed into the cache folder when it is not there. */
export async function pythonWithPeers(): Promise<string> {
  const folder = path.join(CACHE, 'python')
  const python = path.join(folder, 'bin/python')
  await once(folder, PYTHON, async () => {
    await run('python3', ['-m', 'venv', folder])
    await run(python, ['-m', 'pip', 'install', '--quiet', ...PYTHON])
  })
  return python
}

/** The package file beside which graphology is installed. */
export async function nodePeers(): Promise<string> {
  const folder = path.join(CACHE, 'npm')
  const manifest = path.join(folder, 'package.json')
  await once(folder, NODE, async () => {
    await writeFile(manifest, '{ "private": true }')
    await run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...NODE], { cwd: folder })
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
