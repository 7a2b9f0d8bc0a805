import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Holder } from '../../src/neo4j/dataDirectory.js'
import { readPassword } from '../../src/neo4j/password.js'

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))
const LONGEST_START_MS = 240_000

export interface Ended { code: number | null; stdout: string; stderr: string }

/** A command in the project's root as a process of its own, without the test run's own settings. */
export class ScriptProcess {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  stdout = ''
  stderr = ''

  constructor([command = '', ...words]: string[], environment: Record<string, string> = {}) {
    const { NEO4J_URI: _uri, PORT: _port, HOST: _host, DATA_DIR: _data, DATASET: _dataset, INIT_CWD: _cwd, ...inherited } = process.env
    this.child = spawn(command, words, { cwd: PROJECT, env: { ...inherited, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child.stdout?.on('data', (chunk) => { this.stdout += String(chunk) })
    this.child.stderr?.on('data', (chunk) => { this.stderr += String(chunk) })
    this.ended = once(this.child, 'close').then(([code]) => ({ code: code as number | null, stdout: this.stdout, stderr: this.stderr }))
  }

  /** The address that the last line tells; fails with what was said when the process ends before. */
  async url(): Promise<string> {
    const over = this.ended.then(({ stdout, stderr }) => { throw new Error(`ended before it was ready:\n${stdout}${stderr}`) })
    const ready = until(() => /^ready (\S+)$/m.exec(this.stdout)?.[1], LONGEST_START_MS)
    return Promise.race([ready, over])
  }
}

/** scripts/start.mjs without npm between. */
export const START = [process.execPath, 'scripts/start.mjs']

export const startServerProcess = (dataDirectory: string, command = START) => (
  new ScriptProcess([...command, '--port', '0', '--data-dir', dataDirectory, '--dataset', 'none']))

export async function readHolderFile(dataDirectory: string): Promise<Holder> {
  return JSON.parse(await readFile(path.join(dataDirectory, 'holder.json'), 'utf8')) as Holder
}

/** Works on the database of a running server as another client would. */
export async function withDriver<T>(dataDirectory: string, work: (driver: Driver) => Promise<T>): Promise<T> {
  const { bolt } = await readHolderFile(dataDirectory)
  const password = await readPassword(dataDirectory)
  const driver = neo4j.driver(bolt?.uri ?? '', neo4j.auth.basic(bolt?.user ?? '', password ?? ''), { disableLosslessIntegers: true })
  try {
    return await work(driver)
  } finally {
    await driver.close()
  }
}

/** Polls until `probe` gives something; fails when it takes longer than this. */
export async function until<T>(probe: () => T | undefined | false | Promise<T | undefined | false>, milliseconds: number): Promise<T> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    const found = await probe()
    if (found !== undefined && found !== false) return found
    if (Date.now() > deadline) throw new Error(`not within ${milliseconds} ms: ${probe.toString()}`)
    await new Promise((resolve) => { setTimeout(resolve, 100) })
  }
}
