import { workOfAllServers } from '../modules/progress/progress.repository.js'
import type { Database } from '../neo4j/database.js'
import type { RunningAnalysis } from '../workers/analysisProgress.js'
import { Polled } from './polled.js'

/** One look at one node by its key: cheap enough for each second, and it sees what any other server on the database wrote. */
const VERSION_EVERY_MS = 1_000
const PROGRESS_EVERY_MS = 500

export interface News { readonly versions: Polled<number>; readonly work: Polled<RunningAnalysis[]> }

const known = new WeakMap<Database, News>()

/** What is looked at for those who have subscribed, once for all of them. */
export function newsOf(database: Database): News {
  const news = known.get(database) ?? {
    versions: new Polled(() => database.dataVersion(), VERSION_EVERY_MS),
    work: new Polled(() => workOfAllServers(database), PROGRESS_EVERY_MS),
  }
  known.set(database, news)
  return news
}
