import { int, type WriteTransaction } from '../../neo4j/database.js'
import type { LinkChange, RowChange } from './change.js'
import type { Value } from './column.js'
import { statementsFor } from './dataset.repository.js'
import { refreshParticipations, refreshInhabitants } from './derived.repository.js'
import type { Table } from './table.js'
import { PARTICIPATIONS, tableNamed, TABLES } from './tables.js'

/** A piece of an import: rows of one table, links of one of its columns, or the figures that follow from the rows. */
export type Chunk =
  | { readonly position: number; readonly table: Table; readonly column: null; readonly rows: readonly RowChange[] }
  | { readonly position: number; readonly table: Table; readonly column: string; readonly rows: readonly LinkChange[] }
  | { readonly position: number; readonly table: null }

/** As the store keeps it. */
export interface StagedChunk { readonly position: number; readonly table: string | null; readonly column: string | null; readonly rows: string }

const TABLE_STEP = 100_000_000
const LAST = TABLE_STEP * 1_000

/**
 * Chunks are applied by rising position: first all nodes, then what they name, then relationships and counts, at the end
 * what follows from all of them.
 */
export function positionOf(table: Table | null, isLink: boolean, sequence: number): number {
  if (!table) return LAST
  const phase = table.shape !== 'entity' ? 2 : isLink ? 1 : 0
  return (phase * TABLES.length + TABLES.indexOf(table)) * TABLE_STEP + sequence
}

export function toStaged(chunk: Chunk): StagedChunk {
  return chunk.table === null
    ? { position: chunk.position, table: null, column: null, rows: '[]' }
    : { position: chunk.position, table: chunk.table.name, column: chunk.column, rows: JSON.stringify(chunk.rows) }
}

export function fromStaged({ position, table: tableName, column, rows }: StagedChunk): Chunk {
  if (tableName === null) return { position, table: null }
  const table = tableNamed(tableName)
  if (!table) throw new Error(`the store holds a chunk of the unknown table ${tableName}`)
  return column === null ? { position, table, column, rows: JSON.parse(rows) as RowChange[] } : { position, table, column, rows: JSON.parse(rows) as LinkChange[] }
}

/** Writes a chunk; doing it again changes nothing. */
export async function applyChunk(transaction: WriteTransaction, chunk: Chunk): Promise<void> {
  if (chunk.table === null) return refreshInhabitants(transaction)
  const statements = statementsFor(chunk.table)
  if (chunk.column !== null) {
    const link = statements.links.get(chunk.column)
    if (!link) throw new Error(`${chunk.table.name} has no linked column ${chunk.column}`)
    await transaction.run(link.unlink, { rows: chunk.rows })
    await transaction.run(link.link, { rows: chunk.rows })
    return
  }
  const { table } = chunk
  await transaction.run(statements.merge, { rows: chunk.rows.map((row) => withIntegers(table, row)) })
  if (table === PARTICIPATIONS) await refreshParticipations(transaction, chunk.rows.map(({ from }) => from ?? ''))
}

const wholeColumns = new Map(TABLES.map((table) => [table, new Set(table.columns.filter(({ kind }) => kind === 'integer' || kind === 'year').map(({ name }) => name))]))

function withIntegers(table: Table, row: RowChange): Record<string, unknown> {
  const whole = wholeColumns.get(table)
  const toParameter = (name: string, value: Value | null): unknown => (typeof value === 'number' && whole?.has(name) ? int(value) : value)
  const set = Object.fromEntries(Object.entries(row.set).map(([name, value]) => [name, toParameter(name, value)]))
  const key = table.shape === 'relation' && table.identity === 'key' ? { key: row.key } : {}
  return { ...row, set: { ...set, ...key } }
}
