import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type * as thread from './analysisThread.js'

/** Threads end after this time without work: a new one takes longer to start and to compile than most measures take. */
const IDLE_MS = 600_000

type Tasks = typeof thread
type Task = keyof Tasks

let pool: Piscina | undefined

/**
 * Runs a task in a thread of its own, so that the event loop stays free. An aborted signal takes the task out of the
 * queue, or ends its thread when it runs already. Threads start with the first task and do not keep the process alive.
 */
export async function runInThread<Name extends Task>(name: Name, input: Parameters<Tasks[Name]>[0], signal?: AbortSignal): Promise<ReturnType<Tasks[Name]>> {
  pool ??= startPool()
  return await pool.run(input, { name, ...(signal ? { signal } : {}) }) as ReturnType<Tasks[Name]>
}

const threads = Math.max(1, availableParallelism())

function startPool(): Piscina {
  const built = fileURLToPath(new URL('./analysisThread.js', import.meta.url))
  const filename = existsSync(built) ? built : fileURLToPath(new URL('./threadFromSources.mjs', import.meta.url))
  return new Piscina({ filename, minThreads: 0, maxThreads: threads, idleTimeout: IDLE_MS })
}
