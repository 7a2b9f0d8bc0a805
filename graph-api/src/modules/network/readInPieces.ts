import type { Database } from '../../neo4j/database.js'

/** Columns side by side; a column of one value holds for all rows. */
export type Columns = readonly (readonly unknown[])[]

/** A statement that returns a list of columns. */
export interface Piece { readonly name: string; readonly statement: string; readonly rows: number }

/** Some 200 kB, unpacked within a few milliseconds. */
const RECORDS_AT_ONCE = 16

/**
 * The columns of several statements by their names, read in one statement as records of some rows each: what is longer
 * than a packet of the network takes the driver several times as long to read, and nothing else runs meanwhile.
 */
export async function readInPieces(database: Database, parameters: Record<string, unknown>, pieces: readonly Piece[]): Promise<(name: string) => readonly Columns[]> {
  const branches = pieces.map(({ name, statement, rows }) => `CALL () {\n  ${statement} AS columns\n}\nRETURN '${name}' AS name, columns, ${rows} AS step`)
  const records = await database.read<{ name: string; part: Columns }>(
    `CALL () {\n${branches.join('\nUNION ALL\n')}\n}
UNWIND range(0, size(columns[0]) - 1, step) AS start
RETURN name, [column IN columns | CASE size(column) WHEN 1 THEN column ELSE column[start..start + step] END] AS part`,
    parameters,
    { recordsAtOnce: RECORDS_AT_ONCE },
  )
  const found = new Map(pieces.map(({ name }): [string, Columns[]] => [name, []]))
  for (const { name, part } of records) found.get(name)?.push(part)
  return (name) => found.get(name) ?? []
}
