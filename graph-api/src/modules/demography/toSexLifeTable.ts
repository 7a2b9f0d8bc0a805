import type { AgeGroup } from '../../analytics/demography/ageGroups.js'
import type { LifeTableRow } from '../../analytics/demography/lifeTable.js'
import { expectancyInterval } from '../../analytics/demography/lifeTableInterval.js'
import { survivalRatios } from '../../analytics/demography/survivalRatios.js'
import type { SexLifeTable } from './lifeTable.type.js'

export interface CountedDeaths {
  readonly sex: 'FEMALE' | 'MALE'
  readonly groups: readonly AgeGroup[]
  /** Null where the number of deaths is not known: then there is no interval. */
  readonly deaths: readonly (number | null)[]
}

export function toSexLifeTable(table: readonly LifeTableRow[], { sex, groups, deaths }: CountedDeaths): SexLifeTable {
  const isCounted = deaths.every((count, index) => count !== null || table[index]?.width === null)
  const interval = isCounted ? expectancyInterval(table, deaths.map((count) => count ?? 0)) : null
  const ratios = survivalRatios(table)
  return {
    sex, expectancy: table[0]?.ex ?? 0, low: interval?.low ?? null, high: interval?.high ?? null, standardError: interval?.standardError ?? null,
    rows: table.map(({ mx, qx, lx, ax, Lx, Tx, ex }, index) => ({
      ageFrom: groups[index]?.ageFrom ?? 0, ageTo: groups[index]?.ageTo ?? null, deaths: deaths[index] ?? null, mx, qx, lx, ax, personYears: Lx, personYearsAbove: Tx, ex, survivalRatio: ratios[index] ?? null,
    })),
  }
}
