import { type Database, int } from '../../neo4j/database.js'
import { type RunningAnalysis, runningAnalyses, SERVER_ID } from '../../workers/analysisProgress.js'
import { FORGET_WORK, TELL_WORK, WORK_OF_OTHERS } from './progress.cypher.js'

/** A server that has said nothing for so long is dead, or has lost the database. */
const STALE_AFTER_MS = 10_000

/** What any server on the database is computing, in the order of its start. What another one began less than some seconds ago may be missing. */
export async function workOfAllServers(database: Database): Promise<RunningAnalysis[]> {
  const rows = await database.read<{ analyses: string }>(WORK_OF_OTHERS, { server: SERVER_ID, staleAfter: int(STALE_AFTER_MS) })
  const others = rows.flatMap(({ analyses }) => JSON.parse(analyses) as RunningAnalysis[])
  return [...runningAnalyses(), ...others].sort((one, other) => one.startedAt.localeCompare(other.startedAt))
}

export async function tellWork(database: Database, analyses: readonly RunningAnalysis[]): Promise<void> {
  if (analyses.length > 0) await database.maintain(TELL_WORK, { server: SERVER_ID, analyses: JSON.stringify(analyses) })
  else await database.maintain(FORGET_WORK, { server: SERVER_ID, staleAfter: int(STALE_AFTER_MS) })
}
