import { int, type Database } from '../../neo4j/database.js'
import { readStoredRows, statementsFor } from './dataset.repository.js'
import { compareText, printCell, printRow } from './printCell.js'
import { keyIndexesOf, type Table } from './table.js'

const OWNERS_AT_ONCE = 500

/**
 * The CSV text of one table, piece by piece: every column, rows in code point order of their keys, line feeds, quotes
 * only where needed. Nothing comes for a table without rows. Imported into an empty store and exported again it is the
 * same, byte for byte; so cells that look like formulas are written as they are.
 */
export async function* exportTable(database: Database, table: Table): AsyncGenerator<string> {
  const statements = statementsFor(table)
  let isFirst = true
  for (let after = ''; ;) {
    const owners = await database.read<{ id: string }>(statements.owners, { after, limit: int(OWNERS_AT_ONCE) })
    if (owners.length === 0) return
    const text = await printOwners(database, table, owners.map(({ id }) => id))
    if (text !== '') {
      yield isFirst ? printRow(table.columns.map(({ name }) => name)) + text : text
      isFirst = false
    }
    after = owners.at(-1)?.id ?? ''
  }
}

/** Rows are sorted within a page only: every key begins with the owner's id, and the pages follow these. */
async function printOwners(database: Database, table: Table, ids: readonly string[]): Promise<string> {
  const indexes = keyIndexesOf(table)
  const rows = await readStoredRows(database, statementsFor(table).readByOwner, ids)
  const printed = rows.map((cells) => cells.map(printCell))
  return printed.sort((a, b) => compareKeys(a, b, indexes)).map(printRow).join('')
}

function compareKeys(left: readonly string[], right: readonly string[], indexes: readonly number[]): number {
  for (const index of indexes) {
    const order = compareText(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  return 0
}
