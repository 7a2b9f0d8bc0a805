import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { childEnvironment } from '../config.js'
import { StartFailure } from '../startFailure.js'
import { adminArguments, argumentFile } from './embeddedSettings.js'

const run = promisify(execFile)

export interface AdministrationOptions {
  java: string
  classpath: string[]
  /** The database's home: its store is in `data/`, its settings in `conf/`. */
  home: string
}

/** Runs Neo4j's own administration tool from the same jars, on a stopped store. Gives what it printed. */
export async function administer(options: AdministrationOptions, command: string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'neo4j-admin-'))
  const file = path.join(folder, 'arguments')
  try {
    await writeFile(file, argumentFile(adminArguments(options.classpath, command)), { mode: 0o600 })
    const environment = childEnvironment({ NEO4J_HOME: options.home, NEO4J_CONF: path.join(options.home, 'conf') })
    const { stdout, stderr } = await run(options.java, [`@${file}`], { env: environment, maxBuffer: 16 * 1024 * 1024 })
    return stdout + stderr
  } catch (error) {
    throw new StartFailure(`The database's ${command.slice(0, 2).join(' ')} failed: ${reasonOf(error)}`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function reasonOf(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string }
  const lines = (stderr ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('at ') && !line.startsWith('Run with'))
  return lines.at(0) ?? message.split('\n')[0] ?? 'no reason given'
}
