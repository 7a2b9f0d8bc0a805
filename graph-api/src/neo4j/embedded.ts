import { access, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartFailure } from '../startFailure.js'
import { administer } from './administration.js'
import { boltAnswers, freePort } from './boltPort.js'
import { embeddedConfiguration } from './embeddedSettings.js'
import { homeOf } from './home.js'
import { reasonOfEnd, startJvm, type Jvm } from './jvm.js'
import { createPassword, readPassword } from './password.js'
import { sharedClasses } from './sharedClasses.js'

const USER = 'neo4j'
const START_TIMEOUT_MS = 180_000
const POLL_MS = 50
const RESTART_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 30_000

export interface EmbeddedOptions {
  dataDirectory: string
  java: string
  classpath: string[]
  /** Java's notation, such as 512m or 2g. */
  heap: string
  /** Told when the JVM has ended unasked and when it is back. */
  report?: (message: string) => void
  /** Told the process id of each JVM as soon as it runs. */
  onProcess?: (processId: number) => Promise<void>
  /** Ends a start that is under way. */
  signal?: AbortSignal
}

export interface EmbeddedDatabase {
  uri: string
  user: string
  password: string
  stop(): Promise<void>
}

/**
 * Starts Neo4j Community as a child process on a free port of the loopback interface and waits until it answers.
 * When its JVM ends unasked, it is started again on the same port, so that open drivers recover by themselves.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const home = homeOf(options.dataDirectory)
  const password = await prepareStore(options)
  const port = await freePort()
  await writeFile(path.join(home, 'conf/neo4j.conf'), embeddedConfiguration(port))
  const supervised = new SupervisedJvm(options, port)
  await supervised.start()
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: USER,
    password,
    stop: () => supervised.stop(),
  }
}

/** Folders, password and settings of a store that starts for the first time; a store that exists is left alone. */
export async function prepareStore({ dataDirectory, java, classpath }: Pick<EmbeddedOptions, 'dataDirectory' | 'java' | 'classpath'>): Promise<string> {
  const home = homeOf(dataDirectory)
  await mkdir(path.join(home, 'conf'), { recursive: true })
  await mkdir(path.join(home, 'logs'), { recursive: true })
  const known = await readPassword(dataDirectory)
  const hasUsers = await exists(path.join(home, 'data/dbms/auth.ini')) || await exists(path.join(home, 'data/databases/system'))
  if (known !== null && hasUsers) return known
  if (hasUsers) throw new StartFailure(`The password file of this database is missing: ${path.join(dataDirectory, 'password')}.`)
  // One that an earlier start left behind before it could set it is not worth keeping.
  const password = await createPassword(dataDirectory)
  await writeFile(path.join(home, 'conf/neo4j.conf'), embeddedConfiguration(0))
  await administer({ java, classpath, home }, ['dbms', 'set-initial-password', password])
  return password
}

const exists = (file: string) => access(file).then(() => true, () => false)
const delay = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms) })

class SupervisedJvm {
  private jvm: Jvm | null = null
  private kept: Promise<void> = Promise.resolve()
  private stopping = false
  private readonly home: string

  constructor(private readonly options: EmbeddedOptions, private readonly port: number) {
    this.home = homeOf(options.dataDirectory)
  }

  async start(): Promise<void> {
    const { java, classpath, heap } = this.options
    const shared = await sharedClasses(java, classpath)
    const jvm = await startJvm(java, { home: this.home, classpath, heap, sharedClasses: shared.option })
    this.jvm = jvm
    this.kept = jvm.ended.then(shared.keep).catch(() => {})
    try {
      await this.options.onProcess?.(jvm.processId)
      await this.waitUntilItAnswers(jvm)
    } catch (error) {
      await jvm.stop()
      throw error
    }
    jvm.ended.then(() => this.restart()).catch(() => {})
  }

  async stop(): Promise<void> {
    this.stopping = true
    await this.jvm?.stop()
    if (this.jvm?.hasEnded()) await this.kept
  }

  private async waitUntilItAnswers(jvm: Jvm): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT_MS
    while (!await boltAnswers(this.port)) {
      if (jvm.hasEnded()) throw new StartFailure(`The database did not start: ${await reasonOfEnd(this.home)}`)
      if (Date.now() > deadline) throw new StartFailure(`The database did not answer within ${START_TIMEOUT_MS / 1000} s; see ${path.join(this.home, 'logs')}.`)
      this.options.signal?.throwIfAborted()
      await delay(POLL_MS)
    }
  }

  private async restart(): Promise<void> {
    for (let pause = RESTART_PAUSE_MS; !this.stopping; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      this.options.report?.('The database has ended unexpectedly and is started again.')
      await delay(pause)
      if (this.stopping) return
      try {
        await this.start()
        this.options.report?.('The database is back.')
        return
      } catch (error) {
        this.options.report?.(error instanceof Error ? error.message : String(error))
      }
    }
  }
}
