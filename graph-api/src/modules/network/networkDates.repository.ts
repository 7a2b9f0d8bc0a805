import type { Database } from '../../neo4j/database.js'
import { CHANGE_DAYS } from './networkDates.cypher.js'
import type { TieKindName } from './networkInput.type.js'

/** The days on which some relation of these kinds begins to hold or no longer holds, in ascending order. */
export async function readChangeDays(database: Database, ties: readonly TieKindName[]): Promise<string[]> {
  const statements = [...new Set(ties.flatMap((kind) => CHANGE_DAYS[kind] ?? []))]
  if (statements.length === 0) return []
  const rows = await database.read<{ day: string }>(`CALL () {\n  ${statements.join('\n  UNION\n  ')}\n}\nRETURN DISTINCT day ORDER BY day`)
  return rows.map(({ day }) => day)
}
