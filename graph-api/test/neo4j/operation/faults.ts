import { execFile } from 'node:child_process'
import { open, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { readClasspath } from '../../../src/neo4j/classpath.js'
import { type EmbeddedDatabase, startEmbedded } from '../../../src/neo4j/embedded.js'
import { FaultyProxy } from './faultyProxy.js'

const DELAY_MS = 2_000
const DISK = '640m'
const PIECE = Buffer.alloc(1024 * 1024)

const pause = (milliseconds: number) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds) })

/** A database of its own on a small disk, behind a proxy; and what can happen to it. */
export class FaultyDatabase {
  proxyPort = 0
  private readonly proxy = new FaultyProxy(0)
  private processId = 0

  embedded: EmbeddedDatabase = { uri: '', user: '', password: '', stop: () => Promise.resolve() }

  private constructor(private readonly folder: string, private readonly heldMs: number, private readonly isSmallDisk: boolean) {}

  /** `heldMs`: how long a fault lasts that ends by itself. */
  static async start(folder: string, heldMs: number): Promise<FaultyDatabase> {
    const isSmallDisk = await promisify(execFile)('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'soak', folder]).then(() => true, () => false)
    if (!isSmallDisk) console.log('The disk is not filled: a small one cannot be mounted here, which needs root.')
    const made = new FaultyDatabase(folder, heldMs, isSmallDisk)
    await made.startDatabase()
    made.proxyPort = await made.proxy.listen()
    return made
  }

  /** Each ends when its cause is gone; the database may need some more seconds. */
  get faults(): readonly { readonly name: string; readonly happen: () => Promise<void> }[] {
    return [
      { name: 'stopped', happen: () => this.stopped() },
      { name: 'killed', happen: () => Promise.resolve(this.kill()) },
      { name: 'connections reset', happen: () => Promise.resolve(this.proxy.reset()) },
      { name: '2 s later', happen: () => this.slow() },
      ...this.isSmallDisk ? [{ name: 'disk full', happen: () => this.fullDisk() }] : [],
    ]
  }

  async close(): Promise<void> {
    await this.proxy.close()
    await this.embedded.stop()
    if (this.isSmallDisk) await promisify(execFile)('umount', [this.folder])
  }

  private async startDatabase(): Promise<void> {
    this.embedded = await startEmbedded({
      dataDirectory: this.folder, java: process.env.JAVA ?? 'java', classpath: await readClasspath(), heap: '512m',
      onProcess: (processId) => { this.processId = processId; return Promise.resolve() },
    })
    this.proxy.target = Number(new URL(this.embedded.uri).port)
  }

  private async stopped(): Promise<void> {
    process.kill(this.processId, 'SIGSTOP')
    await pause(this.heldMs)
    process.kill(this.processId, 'SIGCONT')
  }

  private async slow(): Promise<void> {
    this.proxy.delayMs = DELAY_MS
    await pause(this.heldMs)
    this.proxy.delayMs = 0
  }

  /** A database that could not write its log takes no more writes until it is started again: as an operator does after making room. */
  private async fullDisk(): Promise<void> {
    const filler = path.join(this.folder, 'filler')
    const file = await open(filler, 'w')
    try {
      const until = Date.now() + this.heldMs
      while (Date.now() < until) if (!await file.write(PIECE).then(() => true, () => false)) await pause(100)
    } finally {
      await file.close()
      await rm(filler)
    }
    this.kill()
  }

  private kill(): void {
    process.kill(this.processId, 'SIGKILL')
  }
}
