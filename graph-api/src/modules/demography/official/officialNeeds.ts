import type { ImportNeed } from '../../dataset/importNeed.type.js'

/** What would be right, as a sentence and as a word. */
export interface Fault { readonly message: string; readonly need: ImportNeed }

/** What a row or a cell of an official table needs. */
export const NEEDS = {
  REGION: { need: 'REGION', message: 'requires an official key of a region such as 13072' },
  AGE: { need: 'AGE', message: 'requires an age such as "3 bis unter 6 Jahre"' },
  SEX: { need: 'SEX', message: 'requires "männlich", "weiblich" or "Insgesamt"' },
  DAY: { need: 'DAY', message: 'requires a day or a year' },
  HEADING: { need: 'HEADING', message: 'requires a heading above the column' },
  ROWS: { need: 'ROWS', message: 'requires rows whose cells, parted by semicolons, begin with day, official key and name' },
} as const satisfies Readonly<Record<string, Fault>>

export function aboveColumn({ need, message }: Fault): Fault {
  return { need, message: `${message} above the column` }
}

export function tooFewCells(columns: number, cells: number): Fault {
  return { need: 'CELLS', message: `requires a cell for each of the ${columns} columns, got ${cells}` }
}
