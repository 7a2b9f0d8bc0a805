import { StatementFailed, ReadTooLong } from '../errors.js'
import type { Database, Parameters } from './database.js'

interface Waiting { readonly id: string; resolve(answer: unknown): void; reject(error: unknown): void }
interface Lane { readonly statement: string; readonly parameters: Parameters; readonly waiting: Waiting[]; running: number }

/** So many of the same statement are under way at once; whoever asks meanwhile goes with the next. */
const AT_ONCE = 2
const MOST_IDS = 100

/**
 * Objects by id, or whatever else a text asks for, for all who ask the same of different ones at once in one statement: a statement costs the database and the
 * driver more than the few records that it reads. Who comes alone waits for nobody, and nobody gets what was read before he asked.
 * The statement takes $ids and returns `id` and `answer`.
 */
class GatheredReads {
  private readonly lanes = new Map<string, Lane>()

  constructor(private readonly database: Database) {}

  /** Undefined where there is none. */
  read(statement: string, parameters: Parameters, id: string): Promise<unknown> {
    const key = JSON.stringify([statement, parameters])
    const lane = this.lanes.get(key) ?? { statement, parameters, waiting: [], running: 0 }
    this.lanes.set(key, lane)
    return new Promise((resolve, reject) => {
      lane.waiting.push({ id, resolve, reject })
      if (lane.running < AT_ONCE) this.begin(key, lane)
    })
  }

  /** At the end of this turn of the event loop, so that it takes those along whose requests have come with it. */
  private begin(key: string, lane: Lane): void {
    lane.running += 1
    setImmediate(() => {
      this.send(lane, lane.waiting.splice(0, MOST_IDS)).finally(() => {
        lane.running -= 1
        if (lane.waiting.length > 0) this.begin(key, lane)
        else if (lane.running === 0) this.lanes.delete(key)
      })
    })
  }

  private async send(lane: Lane, together: readonly Waiting[]): Promise<void> {
    if (together.length === 0) return
    try {
      const ids = [...new Set(together.map(({ id }) => id))]
      const found = await this.database.read<{ id: string; answer: unknown }>(lane.statement, { ...lane.parameters, ids })
      const answers = new Map(found.map(({ id, answer }) => [id, answer]))
      for (const { id, resolve } of together) resolve(answers.get(id))
    } catch (error) {
      // What one object is too large for, the others need not bear.
      if (together.length > 1 && (error instanceof ReadTooLong || error instanceof StatementFailed)) for (const one of together) await this.send(lane, [one])
      else for (const { reject } of together) reject(error)
    }
  }
}

const gathered = new WeakMap<Database, GatheredReads>()

/** See GatheredReads: those who ask the same database go together, whichever part of the program asks. */
export function readGathered(database: Database, { statement, parameters, id }: { statement: string; parameters: Parameters; id: string }): Promise<unknown> {
  const reads = gathered.get(database) ?? new GatheredReads(database)
  gathered.set(database, reads)
  return reads.read(statement, parameters, id)
}
