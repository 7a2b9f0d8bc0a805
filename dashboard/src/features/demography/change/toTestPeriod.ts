interface StoredDay { readonly date: string; readonly base?: number | null; readonly ageGroupCount: number }
interface Start { readonly date: string; readonly base: number | null }

export interface TestPeriod {
  readonly from: string
  readonly to: string
}

/** Years between the days of the second test: one step. */
const STEP = 5

/**
 * Twice, on the census base of the start: from the oldest count with ages to the night before the start; and from five years before the newest
 * count, where ages are known, to it: then earlier variation is known too, and the bands can be tested.
 */
export function toTestPeriods(days: readonly StoredDay[], start: Start): TestPeriod[] {
  const ofBase = days.filter(({ base }) => base === start.base)
  const aged = ofBase.filter(({ ageGroupCount }) => ageGroupCount > 1).map(({ date }) => nightBefore(date))
  const oldest = [...aged].sort()[0]
  const night = nightBefore(start.date)
  const newest = ofBase.map(({ date }) => nightBefore(date)).sort().at(-1)
  const before = newest && `${Number(newest.slice(0, 4)) - STEP}${newest.slice(4)}`
  const long = oldest !== undefined && oldest < night ? [{ from: oldest, to: night }] : []
  const short = newest && before && aged.includes(before) && !(before === oldest && newest === night) ? [{ from: before, to: newest }] : []
  return [...long, ...short]
}

/** 1 January and 31 December before it are one night; municipalities are counted on the latter. */
function nightBefore(date: string): string {
  return date.endsWith('-01-01') ? `${Number(date.slice(0, 4)) - 1}-12-31` : date
}
