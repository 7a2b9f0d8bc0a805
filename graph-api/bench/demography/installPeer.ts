import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../src/paths.js'

const run = promisify(execFile)
const PEER = 'numpy==2.4.6'

/** The python that has NumPy; installed into the cache folder when it is not there. */
export async function pythonWithNumpy(): Promise<string> {
  const folder = path.join(projectRoot, '.cache/bench/numpy')
  const python = path.join(folder, 'bin/python')
  const note = path.join(folder, `installed-${PEER}`)
  if (existsSync(note)) return python
  console.log(`Installing ${PEER} into ${path.relative(projectRoot, folder)} …`)
  await mkdir(folder, { recursive: true })
  await run('python3', ['-m', 'venv', folder])
  await run(python, ['-m', 'pip', 'install', '--quiet', PEER])
  await writeFile(note, '')
  return python
}
