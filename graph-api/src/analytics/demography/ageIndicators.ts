import { type AgeCount, type AgeGroup, regroup } from './ageGroups.js'

/** Measures of an age structure. Each is null where the groups do not suffice, and where it would divide by nobody. */

const upTo = (age: number): AgeGroup => ({ ageFrom: 0, ageTo: age - 1 })

/** People below each of the bounds and between them; null where a group lies across a bound. */
function split(ages: readonly AgeCount[], bounds: readonly number[]): number[] | null {
  const groups = [...bounds.map((bound, index) => (index === 0 ? upTo(bound) : { ageFrom: bounds[index - 1] as number, ageTo: bound - 1 })), { ageFrom: bounds.at(-1) as number, ageTo: null }]
  return regroup(ages, groups)?.map(({ count }) => count) ?? null
}

const per = (part: number, base: number, factor: number): number | null => (base === 0 ? null : (factor * part) / base)

export interface DependencyRatios {
  /** Under 20 per 100 of 20 to 64. */
  readonly youth: number | null
  /** 65 and over per 100 of 20 to 64. */
  readonly oldAge: number | null
  readonly total: number | null
  /** 65 and over per 100 under 20. */
  readonly ageingIndex: number | null
}

/** Source: the age bounds of the Federal Statistical Office (Jugend-, Alten-, Gesamtquotient with 20 and 65). */
export function dependencyRatios(ages: readonly AgeCount[]): DependencyRatios {
  const parts = split(ages, [20, 65])
  if (!parts) return { youth: null, oldAge: null, total: null, ageingIndex: null }
  const [young, middle, old] = parts as [number, number, number]
  return { youth: per(young, middle, 100), oldAge: per(old, middle, 100), total: per(young + old, middle, 100), ageingIndex: per(old, young, 100) }
}

/** (Under 15 less 50 and over) over 15 to 49. Source: Billeter, Eine Masszahl zur Beurteilung der Altersverteilung, 1954. */
export function billeterMeasure(ages: readonly AgeCount[]): number | null {
  const parts = split(ages, [15, 50])
  if (!parts) return null
  const [young, middle, old] = parts as [number, number, number]
  return per(young - old, middle, 1)
}

/** Years: linear within the group that holds the middle person; null without people and where that is the open group, which has no end. */
export function medianAge(ages: readonly AgeCount[]): number | null {
  const middle = ages.reduce((sum, { count }) => sum + count, 0) / 2
  if (middle === 0) return null
  let below = 0
  for (const { ageFrom, ageTo, count } of ages) {
    if (below + count >= middle && count > 0) return ageTo === null ? null : ageFrom + ((middle - below) / count) * (ageTo + 1 - ageFrom)
    below += count
  }
  return null
}

/** Years: each group at its middle, the open one at its lower limit plus half the width of the group before it; null without people. */
export function meanAge(ages: readonly AgeCount[]): number | null {
  const people = ages.reduce((sum, { count }) => sum + count, 0)
  if (people === 0 || ages.length < 2) return null
  const years = ages.reduce((sum, group, index) => sum + group.count * (group.ageFrom + widthOf(ages, index) / 2), 0)
  return years / people
}

function widthOf(ages: readonly AgeCount[], index: number): number {
  const { ageFrom, ageTo } = ages[index] as AgeCount
  return ageTo === null ? widthOf(ages, index - 1) : ageTo + 1 - ageFrom
}

/** Males per 100 females. */
export function sexRatio(males: number, females: number): number | null {
  return per(males, females, 100)
}
