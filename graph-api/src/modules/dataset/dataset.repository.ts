import { int, type Database } from '../../neo4j/database.js'
import type { Target } from './column.js'
import { existingIds, READ_ORGANISATION_PARENTS, READ_REGION_PARENTS, READ_TOPIC_PARENTS, someIds } from './dataset.cypher.js'
import { countNodes, labelOf, STATEMENTS, type TableStatements } from './store.cypher.js'
import type { StoredIds } from './storedIds.js'
import type { Cells, Table } from './table.js'

const BATCH = 2_000
const MOST_SUGGESTED = 2_000

const PARENTS: Partial<Record<Target, string>> = {
  region: READ_REGION_PARENTS,
  organisation: READ_ORGANISATION_PARENTS,
  topic: READ_TOPIC_PARENTS,
}

/** The store's ids, for the checker. */
export function storedIdsOf(database: Database): StoredIds {
  const filled = new Map<Target, boolean>()
  const isFilled = async (target: Target): Promise<boolean> => {
    const known = filled.get(target) ?? (await hasRows(database, countNodes(labelOf(target))))
    filled.set(target, known)
    return known
  }
  return {
    async existing(target, ids) {
      const found = new Set<string>()
      if (!(await isFilled(target))) return found
      for (let start = 0; start < ids.length; start += BATCH) {
        const rows = await database.read<{ id: string }>(existingIds(labelOf(target)), { ids: ids.slice(start, start + BATCH) })
        for (const { id } of rows) found.add(id)
      }
      return found
    },
    async parents(target) {
      const statement = PARENTS[target]
      const rows = statement ? await database.read<{ id: string; parent: string }>(statement) : []
      return rows.map(({ id, parent }) => [id, parent] as const)
    },
    async some(target) {
      const rows = await database.read<{ id: string }>(someIds(labelOf(target)), { limit: int(MOST_SUGGESTED) })
      return rows.map(({ id }) => id)
    },
  }
}

/** False for a kind that the store does not hold at all: then no row needs to be asked for. */
export async function hasRows(database: Database, countStatement: string): Promise<boolean> {
  const [row] = await database.read<{ rows: number }>(countStatement)
  return (row?.rows ?? 0) > 0
}

export function statementsFor(table: Table): TableStatements {
  const statements = STATEMENTS.get(table.name)
  if (!statements) throw new Error(`no statements for the table ${table.name}`)
  return statements
}

/** Rows that the store holds, as cells; lists in code point order. */
export async function readStoredRows(database: Database, statement: string, keys: readonly string[]): Promise<Cells[]> {
  if (keys.length === 0) return []
  const rows = await database.read<{ cells: Cells }>(statement, { keys })
  return rows.map(({ cells }) => cells.map(withSortedList))
}

function withSortedList(cell: Cells[number]): Cells[number] {
  if (typeof cell !== 'object' || cell === null) return cell ?? null
  return cell.length === 0 ? null : cell.toSorted()
}
