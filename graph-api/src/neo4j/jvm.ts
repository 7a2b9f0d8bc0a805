import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { argumentFile, serverArguments, type JvmOptions } from './embeddedSettings.js'
import { endProcess } from './processes.js'
import { spawnApart } from './processGroup.js'

const KEEPER = fileURLToPath(new URL('../../neo4j/keeper.mjs', import.meta.url))
/** After the server's death the JVM has this long to end by itself: everything is over within 15 s. */
const GRACE_MS = 10_000
/** When it is asked to end and writes its class archive first, which takes ten seconds on two cores, it has this long. */
const ARCHIVE_MS = 20_000

export interface Jvm {
  processId: number
  /** Resolves when the JVM has ended, for whatever reason. */
  ended: Promise<void>
  hasEnded(): boolean
  stop(): Promise<void>
}

/** Starts the database's JVM under its keeper (graph-api/neo4j/keeper.mjs), which ends it when this process dies. */
export async function startJvm(java: string, options: JvmOptions): Promise<Jvm> {
  const argumentsFile = path.join(options.home, 'conf/java.arguments')
  await writeFile(argumentsFile, argumentFile(serverArguments(options)))
  const output = await open(outputFile(options.home), 'w')
  try {
    // Ctrl-C in a terminal reaches the server alone, which then ends the database in order.
    const keeper = await spawnApart(process.execPath, [KEEPER, String(GRACE_MS), java, `@${argumentsFile}`], ['pipe', 'pipe', output.fd])
    const writesArchive = options.sharedClasses !== null && 'write' in options.sharedClasses
    return await overKeeper(keeper, writesArchive ? ARCHIVE_MS : GRACE_MS)
  } finally {
    await output.close()
  }
}

async function overKeeper(keeper: ChildProcess, stopWithin: number): Promise<Jvm> {
  let over = false
  const ended = once(keeper, 'exit').then(() => { over = true })
  keeper.stdin?.on('error', () => {})
  const processId = await Promise.race([firstNumber(keeper), ended.then(() => 0)])
  // A keeper that was killed leaves its JVM behind: end it, or it would hold the store.
  const jvmIsOver = ended.then(() => processId === 0 ? undefined : endProcess(processId))
  return {
    processId,
    ended: jvmIsOver,
    hasEnded: () => over,
    async stop() {
      keeper.stdin?.write(`${stopWithin}\n`)
      await Promise.race([jvmIsOver, delay(stopWithin + GRACE_MS)])
      keeper.stdin?.end()
    },
  }
}

async function firstNumber(keeper: ChildProcess): Promise<number> {
  if (keeper.stdout === null) return 0
  const lines = createInterface({ input: keeper.stdout })
  const [line] = await once(lines, 'line') as [string]
  return Number(line)
}

const delay = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms).unref() })

const outputFile = (home: string) => path.join(home, 'logs/jvm.log')

/** Why the JVM ended, in one line: the innermost cause in its output, or the last error of the database's log. */
export async function reasonOfEnd(home: string): Promise<string> {
  const [output, log] = await Promise.all([outputFile(home), path.join(home, 'logs/neo4j.log')].map((file) => readFile(file, 'utf8').catch(() => '')))
  const text = `${output}\n${log}`
  const causes = [...text.matchAll(/^Caused by: (.+)$/gm)].map((match) => match[1] ?? '')
  const errors = [...text.matchAll(/^.*\b(?:ERROR|Error|Exception)\b.*$/gm)].map((match) => match[0])
  return (causes.at(-1) ?? errors.at(-1) ?? output?.trim().split('\n')[0] ?? '').trim() || 'it gave no reason'
}
