import type { Database } from '../../neo4j/database.js'

/** Columns side by side; a column of one value holds for all rows. */
export type Columns = readonly (readonly unknown[])[]

/** A statement that returns a list of columns. */
export interface Piece { readonly name: string; readonly statement: string; readonly rows: number }

/** Some 100 kB. What the database sends at once is unpacked in one go: sixteen held everybody else up for 80 ms in large networks. */
const RECORDS_AT_ONCE = 8

/**
 * The columns of several statements by their names, as records of some rows each: what is longer than a packet of the
 * network takes the driver several times as long to read, and nothing else runs meanwhile. Each statement stands alone:
 * the database keeps the plans of a hundred of them, and could not keep those of all their combinations.
 */
export async function readInPieces(database: Database, parameters: Record<string, unknown>, pieces: readonly Piece[]): Promise<(name: string) => readonly Columns[]> {
  const read = await database.readTogether(pieces.map(inRecords), parameters, { recordsAtOnce: RECORDS_AT_ONCE })
  const found = new Map(pieces.map(({ name }, index): [string, Columns[]] => [name, (read[index] as { part: Columns }[]).map(({ part }) => part)]))
  return (name) => found.get(name) ?? []
}

const inRecords = ({ statement, rows }: Piece): string => `CALL () {
  ${statement} AS columns
}
UNWIND range(0, size(columns[0]) - 1, ${rows}) AS start
RETURN [column IN columns | CASE size(column) WHEN 1 THEN column ELSE column[start..start + ${rows}] END] AS part`
