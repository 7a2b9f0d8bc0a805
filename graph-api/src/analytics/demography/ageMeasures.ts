import type { AgeCount, AgeGroup } from './ageGroups.js'
import { billeterMeasure, dependencyRatios, meanAge, medianAge, sexRatio } from './ageIndicators.js'

/** The measures of an age structure (ageIndicators.ts) of one place, whose cells are women from the youngest to the oldest group, then men. */
export interface AgeMeasures {
  readonly population: number
  readonly youthDependencyRatio: number | null
  readonly oldAgeDependencyRatio: number | null
  readonly totalDependencyRatio: number | null
  readonly ageingIndex: number | null
  readonly medianAge: number | null
  readonly meanAge: number | null
  readonly billeterMeasure: number | null
  readonly sexRatio: number | null
}

export const AGE_MEASURES = ['population', 'youthDependencyRatio', 'oldAgeDependencyRatio', 'totalDependencyRatio', 'ageingIndex', 'medianAge', 'meanAge', 'billeterMeasure', 'sexRatio'] as const

export function ageMeasures(cells: Float64Array, groups: readonly AgeGroup[]): AgeMeasures {
  const ages = groups.map(({ ageFrom, ageTo }, group): AgeCount => ({ ageFrom, ageTo, count: (cells[group] as number) + (cells[groups.length + group] as number) }))
  const [women, men] = [cells.subarray(0, groups.length), cells.subarray(groups.length)].map((sex) => sex.reduce((sum, count) => sum + count, 0)) as [number, number]
  const ratios = dependencyRatios(ages)
  return {
    population: women + men,
    youthDependencyRatio: ratios.youth, oldAgeDependencyRatio: ratios.oldAge, totalDependencyRatio: ratios.total, ageingIndex: ratios.ageingIndex,
    medianAge: medianAge(ages), meanAge: meanAge(ages), billeterMeasure: billeterMeasure(ages), sexRatio: sexRatio(men, women),
  }
}
