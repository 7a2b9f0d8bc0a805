import { DatabaseAway } from '../../errors.js'

const TRIES = 60
const MILLISECONDS_BETWEEN_TRIES = 1_000

/** What has been decided waits for a database that is away, such as one that starts again; it can be tried twice. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof DatabaseAway) || attempt >= TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_BETWEEN_TRIES))
    }
  }
}
