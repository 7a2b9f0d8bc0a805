import type { CsvValue } from '../csv'

export interface Sort {
  key: string
  direction: 'ascending' | 'descending'
}

const collator = new Intl.Collator('de', { numeric: true })

function compare(a: string | number | boolean, b: string | number | boolean): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

/** Stable; unknown values stand at the end in both directions. */
export function sortRows<Row>(rows: readonly Row[], value: (row: Row) => CsvValue, { direction }: Sort): Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: value(row) }))
    .sort((a, b) => {
      const aMissing = a.value === null || a.value === undefined
      const bMissing = b.value === null || b.value === undefined
      if (aMissing || bMissing) return Number(aMissing) - Number(bMissing)
      return sign * compare(a.value as string | number, b.value as string | number)
    })
    .map((entry) => entry.row)
}
