interface SexRow { readonly ageFrom: number; readonly ageTo?: number | null; readonly qx: number; readonly lx: number; readonly ex: number }
interface SexTable { readonly sex: 'FEMALE' | 'MALE' | 'TOTAL'; readonly expectancy: number; readonly low?: number | null; readonly high?: number | null; readonly rows: readonly SexRow[] }

export interface LifeRow {
  readonly ageFrom: number
  readonly ageTo: number | null
  readonly women: SexRow
  readonly men: SexRow
}

export interface Life {
  readonly women: SexTable
  readonly men: SexTable
  readonly rows: readonly LifeRow[]
}

/** Both sexes side by side, by age; null where one is missing. */
export function toLife(tables: readonly SexTable[]): Life | null {
  const [women, men] = (['FEMALE', 'MALE'] as const).map((sex) => tables.find((table) => table.sex === sex))
  if (!women || !men) return null
  const rows = women.rows.flatMap((row): LifeRow[] => {
    const other = men.rows.find(({ ageFrom }) => ageFrom === row.ageFrom)
    return other ? [{ ageFrom: row.ageFrom, ageTo: row.ageTo ?? null, women: row, men: other }] : []
  })
  return { women, men, rows }
}
