import type { AgeGroup } from './ageGroups.js'

/** A stored row of a life table; what is not stored is null. */
export interface StoredLifeRow extends AgeGroup {
  readonly lx: number | null
  /** Person-years lived in the interval. */
  readonly Lx: number | null
  /** Further years to live. */
  readonly ex: number | null
}

export interface GroupedLifeTable { readonly personYears: readonly number[]; readonly radix: number }

/**
 * Person-years nLx for some age groups from a table of single years or of groups that fit into them. The open group's are Tx = lx · ex at its
 * first age (Preston, Heuveline and Guillot, 2001, chapter 3). Null where the table does not suffice.
 */
export function groupLifeTable(rows: readonly StoredLifeRow[], groups: readonly AgeGroup[]): GroupedLifeTable | null {
  const byAge = new Map(rows.map((row) => [row.ageFrom, row]))
  const radix = byAge.get(0)?.lx ?? null
  const personYears = groups.map((group) => (group.ageTo === null ? remainingFrom(byAge, group.ageFrom) : livedWithin(rows, group)))
  return radix === null || personYears.some((years) => years === null) ? null : { radix, personYears: personYears as number[] }
}

function livedWithin(rows: readonly StoredLifeRow[], { ageFrom, ageTo }: AgeGroup): number | null {
  const inside = rows.filter((row) => row.ageFrom >= ageFrom && row.ageTo !== null && ageTo !== null && row.ageTo <= ageTo).sort((one, other) => one.ageFrom - other.ageFrom)
  let next = ageFrom
  let lived = 0
  for (const row of inside) {
    if (row.ageFrom !== next || row.Lx === null) return null
    lived += row.Lx
    next = (row.ageTo as number) + 1
  }
  return next - 1 === ageTo ? lived : null
}

function remainingFrom(byAge: ReadonlyMap<number, StoredLifeRow>, age: number): number | null {
  const row = byAge.get(age)
  if (!row) return null
  if (row.lx !== null && row.ex !== null) return row.lx * row.ex
  return row.ageTo === null ? row.Lx : null
}
