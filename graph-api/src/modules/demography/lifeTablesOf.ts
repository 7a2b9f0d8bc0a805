import { averageYearsOfInfants, averageYearsOfToddlers } from '../../analytics/demography/averageYears.js'
import type { AgeCount } from '../../analytics/demography/ageGroups.js'
import { type DeathsRow, lifeTableFromDeaths } from '../../analytics/demography/lifeTable.js'
import type { AverageYears } from '../../analytics/demography/mortalityRates.js'
import { BadUserInput } from '../../errors.js'
import type { StoredRates } from './demography.repository.js'
import type { StoredDeaths } from './regionLifeTable.repository.js'
import { type Ages, statesWithAges } from './storedCohorts.js'
import { toSexLifeTable } from './toSexLifeTable.js'

const conventionOf = (averageYears: AverageYears | null): string => {
  const youngest = averageYears === null ? 'by the life table of the nearest region that has one' : averageYears === 'MIDDLE' ? 'its middle' : `by ${averageYears}, and of ages 1 to 4 in it by Coale and Demeny`
  return `of the youngest group ${youngest}, of the others the middle of the group`
}

interface Asked { readonly region: string; readonly from: number | null; readonly to: number | null; readonly averageYears: AverageYears | null }
interface Exposure { readonly year: number; readonly before: Ages; readonly after: Ages; readonly deaths: readonly StoredDeaths[]; readonly sources: readonly (string | null)[] }

/** Deaths of some years over the mean of the populations at the start and end of each. */
export function lifeTablesOf(stored: StoredRates, deaths: readonly StoredDeaths[], { region, from, to, averageYears }: Asked): { from: number; to: number; tables: object[]; convention: string; sourceIds: string[] } {
  const years = exposures(stored, deaths).filter(({ year }) => year >= (from ?? -Infinity) && year <= (to ?? Infinity))
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) throw new BadUserInput('region', `requires deaths and population by sex and age of "${region}"${from === null && to === null ? '' : ` from ${from ?? 'the first year'} to ${to ?? 'the last'}`} on one census base, got none`)
  return {
    from: first.year, to: last.year, convention: conventionOf(averageYears),
    tables: (['FEMALE', 'MALE'] as const).map((sex) => tableOf(years, { sex, youngest: (group) => youngestYears(stored, group, { sex, averageYears }) })),
    sourceIds: [...new Set(years.flatMap(({ sources }) => sources))].filter((id) => id !== null),
  }
}

function exposures(stored: StoredRates, deaths: readonly StoredDeaths[]): Exposure[] {
  const starts = new Map(statesWithAges(stored).filter(({ state }) => state.date.endsWith('-01-01')).map((one) => [Number(one.state.date.slice(0, 4)), one]))
  return [...new Set(deaths.map(({ year }) => year))].sort((one, other) => one - other).flatMap((year) => {
    const [before, after] = [starts.get(year), starts.get(year + 1)]
    const ofYear = deaths.filter((row) => row.year === year)
    if (!before || !after || stored.baseOf(before.state.source) !== stored.baseOf(after.state.source)) return []
    const fits = before.ages.female.length === after.ages.female.length && before.ages.female.every(({ ageFrom, ageTo }) => ofYear.filter((row) => row.ageFrom === ageFrom && row.ageTo === ageTo).length === 2)
    return fits ? [{ year, before: before.ages, after: after.ages, deaths: ofYear, sources: [before.state.source, after.state.source, ofYear[0]?.source ?? null] }] : []
  })
}

interface Youngest { readonly sex: 'FEMALE' | 'MALE'; readonly youngest: (group: AgeCount) => number | null }

function tableOf(years: readonly Exposure[], { sex, youngest }: Youngest): object {
  const name = sex === 'FEMALE' ? 'female' : 'male'
  const groups = (years[0] as Exposure).before[name]
  const rows = groups.map((group, index): DeathsRow => ({
    age: group.ageFrom, width: group.ageTo === null ? null : group.ageTo + 1 - group.ageFrom, ax: index === 0 ? youngest(group) : null,
    population: years.reduce((sum, { before, after }) => sum + ((before[name][index] as AgeCount).count + (after[name][index] as AgeCount).count) / 2, 0),
    deaths: years.reduce((sum, year) => sum + (year.deaths.find((row) => row.sex === sex && row.ageFrom === group.ageFrom)?.count ?? 0), 0),
  }))
  const dead = rows.at(-1)
  if (!dead || dead.deaths === 0) throw new BadUserInput('region', `requires deaths in the open-ended age group of ${sex}, else nobody knows how long people live in it, got none`)
  const empty = rows.find(({ population }) => population === 0)
  if (empty) throw new BadUserInput('region', `requires people of ${sex} in each age group, got none from age ${empty.age} on`)
  return toSexLifeTable(lifeTableFromDeaths(rows), { sex, groups, deaths: rows.map(({ deaths }) => deaths) })
}

interface YoungestQuestion { readonly sex: 'FEMALE' | 'MALE'; readonly averageYears: AverageYears | null }

/**
 * Years lived by those who die in the youngest group, by a stored table of single years: (L - n l(n)) / (l(0) - l(n)); by a convention the mean of
 * infants and ages 1 to 4, weighted with the deaths of that table. Null without a table, or as MIDDLE: the middle.
 */
function youngestYears({ lifeTables }: StoredRates, { ageTo }: AgeCount, { sex, averageYears }: YoungestQuestion): number | null {
  const width = (ageTo ?? 0) + 1
  const steps = Math.min(...lifeTables.filter(({ lx }) => lx !== null).map((row) => row.steps))
  const rows = lifeTables.filter((row) => row.sex === sex && row.steps === steps && row.lx !== null && row.Lx !== null)
  const latest = rows.reduce((period, row) => (row.period > period ? row.period : period), '')
  const ofPeriod = rows.filter(({ period }) => period === latest)
  const lived = ofPeriod.filter(({ ageFrom, ageTo: end }) => ageFrom < width && ageFrom === end)
  const alive = (age: number): number | null => ofPeriod.find(({ ageFrom }) => ageFrom === age)?.lx ?? null
  const [born, left, infants] = [alive(0), alive(width), alive(1)]
  if (averageYears === 'MIDDLE' || lived.length !== width || born === null || left === null || infants === null || born === left) return null
  if (averageYears === null) return (lived.reduce((sum, { Lx }) => sum + (Lx ?? 0), 0) - width * left) / (born - left)
  const m0 = (born - infants) / (lived[0]?.Lx ?? born)
  const years = (born - infants) * averageYearsOfInfants(averageYears, m0, sex) + (infants - left) * (1 + averageYearsOfToddlers(m0, sex))
  return width === 1 ? averageYearsOfInfants(averageYears, m0, sex) : years / (born - left)
}
