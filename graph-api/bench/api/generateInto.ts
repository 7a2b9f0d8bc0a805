import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../src/paths.js'

/** A synthetic district of so many people, written as a data set below a folder. */
export async function generateInto(folder: string, people: number): Promise<string> {
  const out = path.join(folder, 'district')
  await promisify(execFile)('npm', ['run', '--silent', 'seeds:generate', '--', '--people', String(people), '--out', out], { cwd: projectRoot })
  return out
}
