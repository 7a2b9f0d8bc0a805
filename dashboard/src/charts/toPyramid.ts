/** Women or men of one age group; `ageTo` is null in the open-ended oldest group. */
export interface AgeCount {
  readonly sex: 'FEMALE' | 'MALE' | 'TOTAL'
  readonly ageFrom: number
  readonly ageTo: number | null
  readonly count: number
}

export interface PyramidRow {
  readonly ageFrom: number
  readonly ageTo: number | null
  readonly female: number
  readonly male: number
  /** Parts of everybody in the table (women and men together), 0..1; null when nobody is in it. */
  readonly femaleShare: number | null
  readonly maleShare: number | null
}

export interface Pyramid {
  /** Oldest first, as it is drawn from top to bottom. */
  readonly rows: readonly PyramidRow[]
  readonly female: number
  readonly male: number
  readonly total: number
  /** People aged 20 to 64; null when the age groups are cut at other ages. */
  readonly workingAge: number | null
}

/** The usual bounds of working age in German official statistics. */
export const WORKING_AGE = { from: 20, to: 64 } as const

/** The pyramid of a table with both sexes, or null when the table holds no ages, lacks a sex, or has one sex begin at another age. */
export function toPyramid(counts: readonly AgeCount[]): Pyramid | null {
  const women = counts.filter((row) => row.sex === 'FEMALE')
  const men = counts.filter((row) => row.sex === 'MALE')
  const limits = commonLimits([women, men])
  if (limits.length < 2 || [...women, ...men].some((row) => row.ageFrom < (limits[0] as number))) return null
  const female = sumOf(women)
  const male = sumOf(men)
  const total = female + male
  const share = (count: number) => (total > 0 ? count / total : null)
  const rows = limits.map((ageFrom, index) => {
    const ageTo = limits[index + 1] === undefined ? null : (limits[index + 1] as number) - 1
    const group = { female: sumOf(within(women, ageFrom, ageTo)), male: sumOf(within(men, ageFrom, ageTo)) }
    return { ageFrom, ageTo, ...group, femaleShare: share(group.female), maleShare: share(group.male) }
  })
  return { rows: rows.reverse(), female, male, total, workingAge: workingAgeOf(rows) }
}

/**
 * Two pyramids in the same age groups, so that one can be drawn over the other: only the ages at which both are cut stay.
 * Nobody is lost: groups are added up, never split.
 */
export function toComparablePyramids(one: readonly AgeCount[], other: readonly AgeCount[]): [Pyramid | null, Pyramid | null] {
  const tables = [one, other].flatMap((counts) => [counts.filter((row) => row.sex === 'FEMALE'), counts.filter((row) => row.sex === 'MALE')])
  const limits = commonLimits(tables)
  return [toPyramid(regroup(one, limits)), toPyramid(regroup(other, limits))]
}

/** The counts added up into groups that begin at `limits`; what begins before the first limit goes to the first group. */
export function regroup(counts: readonly AgeCount[], limits: readonly number[]): AgeCount[] {
  const sexes = [...new Set(counts.map((row) => row.sex))]
  return sexes.flatMap((sex) => limits.map((ageFrom, index) => {
    const next = limits[index + 1]
    const ageTo = next === undefined ? null : next - 1
    const from = index === 0 ? Number.NEGATIVE_INFINITY : ageFrom
    return { sex, ageFrom, ageTo, count: sumOf(within(counts.filter((row) => row.sex === sex), from, ageTo)) }
  }))
}

/** Ages at which every table begins a group, in order. */
function commonLimits(tables: readonly (readonly AgeCount[])[]): number[] {
  const [first = [], ...others] = tables
  return [...new Set(first.map((row) => row.ageFrom))]
    .filter((age) => others.every((table) => table.some((row) => row.ageFrom === age)))
    .sort((a, b) => a - b)
}

function within(counts: readonly AgeCount[], from: number, to: number | null): AgeCount[] {
  return counts.filter((row) => row.ageFrom >= from && (to === null || row.ageFrom <= to))
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, row) => sum + row.count, 0)
}

function workingAgeOf(rows: readonly PyramidRow[]): number | null {
  const begins = rows.some((row) => row.ageFrom === WORKING_AGE.from)
  const ends = rows.some((row) => row.ageTo === WORKING_AGE.to)
  if (!begins || !ends) return null
  return rows
    .filter((row) => row.ageFrom >= WORKING_AGE.from && row.ageTo !== null && row.ageTo <= WORKING_AGE.to)
    .reduce((sum, row) => sum + row.female + row.male, 0)
}
