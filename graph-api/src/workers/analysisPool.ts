import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { AnalysisTooLong } from '../errors.js'
import type * as thread from './analysisThread.js'

/** Threads end after this time without work: a new one takes longer to start and to compile than most measures take. */
const IDLE_MS = 600_000

type Tasks = typeof thread
type Task = keyof Tasks

let pool: Piscina | undefined

let longestSeconds = 600

/** How long one task may take, with its time in the queue. */
export function limitAnalyses(seconds: number): void {
  longestSeconds = seconds
}

/**
 * Runs a task in a thread of its own, so that the event loop stays free. An aborted signal, or the time limit, takes the
 * task out of the queue, or ends its thread when it runs already. Threads start with the first task and do not keep the
 * process alive.
 */
export async function runInThread<Name extends Task>(name: Name, input: Parameters<Tasks[Name]>[0], signal?: AbortSignal): Promise<ReturnType<Tasks[Name]>> {
  pool ??= startPool()
  const limit = AbortSignal.timeout(longestSeconds * 1000)
  try {
    return await pool.run(input, { name, signal: signal ? AbortSignal.any([signal, limit]) : limit }) as ReturnType<Tasks[Name]>
  } catch (error) {
    throw limit.aborted && !signal?.aborted ? new AnalysisTooLong(longestSeconds) : error
  }
}

export interface AnalysisLoad { readonly threads: number; readonly waiting: number; readonly done: number }

export function analysisLoad(): AnalysisLoad {
  return { threads: pool?.threads.length ?? 0, waiting: pool?.queueSize ?? 0, done: pool?.completed ?? 0 }
}

/** Added to the niceness of a thread (Linux), so that the event loop goes first where there are fewer cores than work. */
const NICENESS = 10

const threads = Math.max(1, availableParallelism())

function startPool(): Piscina {
  const built = fileURLToPath(new URL('./analysisThread.js', import.meta.url))
  const filename = existsSync(built) ? built : fileURLToPath(new URL('./threadFromSources.mjs', import.meta.url))
  return new Piscina({ filename, minThreads: 0, maxThreads: threads, idleTimeout: IDLE_MS, niceIncrement: NICENESS })
}
