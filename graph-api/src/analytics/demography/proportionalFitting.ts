/**
 * Iterative proportional fitting of a table to its margins: the cells keep the cross-ratios of the seed, the rows and columns get the wanted sums.
 * Source: Deming and Stephan, On a Least Squares Adjustment of a Sampled Frequency Table When the Expected Marginal Totals are Known,
 * Annals of Mathematical Statistics 11 (1940), pp. 427-444. Cost: O(rounds · rows · columns).
 */

export interface Margins { readonly rows: readonly number[]; readonly columns: readonly number[] }

export interface FittedTable {
  /** Row after row. */
  readonly cells: Float64Array
  readonly rounds: number
  /** Largest distance of a row sum from what it should be, in persons; the columns are met exactly but for rounding. */
  readonly largestDifference: number
}

/** Fitted when no row is further off than this, in persons. */
export const FITTING_TOLERANCE = 1e-9
const MOST_ROUNDS = 10_000

/** Rows, then columns, until the rows stay within the tolerance. Both margins must have the same sum; a row or column of zeros in the seed gets nothing. */
export function fitToMargins(seed: ArrayLike<number>, { rows, columns }: Margins): FittedTable {
  const cells = Float64Array.from(seed)
  const width = columns.length
  let largestDifference = Infinity
  let rounds = 0
  while (largestDifference > FITTING_TOLERANCE && rounds < MOST_ROUNDS) {
    for (const [row, wanted] of rows.entries()) scale(cells, wanted, { first: row * width, step: 1, count: width })
    for (const [column, wanted] of columns.entries()) scale(cells, wanted, { first: column, step: width, count: rows.length })
    const before = largestDifference
    largestDifference = furthest(cells, rows, width)
    rounds += 1
    // What rounding leaves does not shrink any more.
    if (largestDifference < 1e-6 && largestDifference >= before) break
  }
  return { cells, rounds, largestDifference }
}

interface Line { readonly first: number; readonly step: number; readonly count: number }

function scale(cells: Float64Array, wanted: number, line: Line): void {
  const sum = sumOf(cells, line)
  if (sum === 0) return
  const factor = wanted / sum
  for (let index = 0, cell = line.first; index < line.count; index += 1, cell += line.step) cells[cell] = (cells[cell] as number) * factor
}

function sumOf(cells: Float64Array, { first, step, count }: Line): number {
  let sum = 0
  for (let index = 0, cell = first; index < count; index += 1, cell += step) sum += cells[cell] as number
  return sum
}

function furthest(cells: Float64Array, rows: readonly number[], width: number): number {
  return rows.reduce((largest, wanted, row) => Math.max(largest, Math.abs(sumOf(cells, { first: row * width, step: 1, count: width }) - wanted)), 0)
}
