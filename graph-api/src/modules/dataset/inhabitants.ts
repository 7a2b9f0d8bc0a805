/** How many people live in a region, from whatever population rows there are. Pure. */

export interface PopulationCount {
  readonly date: string
  readonly sex: string
  readonly ageFrom: number
  /** null: open-ended */
  readonly ageTo: number | null
  readonly count: number
  readonly source: string | null
}

export interface RegionParts {
  readonly id: string
  readonly children: readonly string[]
  readonly members: readonly string[]
}

export interface Inhabitants { readonly inhabitants: number; readonly date: string }

/**
 * All ages by date. Of each date: the row of both sexes and all ages; else women and men of all ages; else the sum of
 * age groups of one source that cover every age without a gap or an overlap.
 */
export function allAgesByDate(rows: readonly PopulationCount[]): Map<string, number> {
  const byDate = groupBy(rows, ({ date }) => date)
  const totals = new Map<string, number>()
  for (const [date, ofDate] of byDate) {
    const total = allAges(ofDate)
    if (total !== undefined) totals.set(date, total)
  }
  return totals
}

function allAges(rows: readonly PopulationCount[]): number | undefined {
  const whole = rows.filter(({ ageFrom, ageTo }) => ageFrom === 0 && ageTo === null)
  const direct = bySexes(whole, (ofSex) => ofSex[0]?.count)
  if (direct !== undefined) return direct
  const groups = rows.filter((row) => !whole.includes(row))
  const bySource = groupBy(groups, ({ source }) => source ?? '')
  const sources = [...bySource.keys()].sort()
  for (const source of sources) {
    const sum = bySexes(bySource.get(source) ?? [], sumOfCover)
    if (sum !== undefined) return sum
  }
  return undefined
}

function bySexes(rows: readonly PopulationCount[], of: (rows: readonly PopulationCount[]) => number | undefined): number | undefined {
  const ofSex = (sex: string): number | undefined => of(rows.filter((row) => row.sex === sex))
  const total = ofSex('TOTAL')
  if (total !== undefined) return total
  const [female, male] = [ofSex('FEMALE'), ofSex('MALE')]
  return female === undefined || male === undefined ? undefined : female + male
}

/** The sum of groups that follow each other from 0 to an open end; undefined when they do not. */
function sumOfCover(groups: readonly PopulationCount[]): number | undefined {
  const sorted = groups.toSorted((a, b) => a.ageFrom - b.ageFrom)
  let next: number | null = 0
  let sum = 0
  for (const { ageFrom, ageTo, count } of sorted) {
    if (next === null || ageFrom !== next) return undefined
    next = ageTo === null ? null : ageTo + 1
    sum += count
  }
  return next === null ? sum : undefined
}

/**
 * The count at each region's latest date. A region without rows of its own gets the sum over its children, else over
 * its members, at each date for which all of them are known. A region without any count is left out.
 */
export function inhabitantsOf(regions: readonly RegionParts[], own: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, Inhabitants> {
  const parts = new Map(regions.map((region) => [region.id, region]))
  const known = new Map<string, ReadonlyMap<string, number>>()
  const totalsOf = (id: string): ReadonlyMap<string, number> => {
    const found = known.get(id)
    if (found) return found
    known.set(id, new Map())
    const ofRegion = own.get(id)
    const region = parts.get(id)
    const totals = ofRegion && ofRegion.size > 0 ? ofRegion : firstFilled([region?.children ?? [], region?.members ?? []], (ids) => sumByDate(ids.map(totalsOf)))
    known.set(id, totals)
    return totals
  }
  return new Map(regions.flatMap(({ id }) => {
    const latest = [...totalsOf(id)].reduce<[string, number] | undefined>((best, entry) => (best === undefined || entry[0] > best[0] ? entry : best), undefined)
    return latest ? [[id, { date: latest[0], inhabitants: latest[1] }] as const] : []
  }))
}

function firstFilled(lists: readonly (readonly string[])[], of: (ids: readonly string[]) => ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  for (const ids of lists) {
    const totals = of(ids)
    if (totals.size > 0) return totals
  }
  return new Map()
}

function sumByDate(parts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const [first, ...others] = parts
  const sums = new Map<string, number>()
  for (const [date, count] of first ?? []) {
    if (others.every((part) => part.has(date))) sums.set(date, others.reduce((sum, part) => sum + (part.get(date) ?? 0), count))
  }
  return sums
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
