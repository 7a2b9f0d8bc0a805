import type { AgeGroup } from './ageGroups.js'

/**
 * Fertility of a period from age-specific fertility rates F: births per woman and year of each age.
 * Source: Preston, Heuveline and Guillot, Demography, 2001, sections 5.1 (total fertility rate) and 5.3 (reproduction rates). Cost: O(age groups).
 */
export interface FertilityRate extends AgeGroup { readonly ageTo: number; readonly rate: number }

const widthOf = ({ ageFrom, ageTo }: FertilityRate): number => ageTo + 1 - ageFrom
const sumOf = (rates: readonly FertilityRate[], value: (rate: FertilityRate) => number): number => rates.reduce((sum, rate) => sum + value(rate), 0)

/** Children of a woman who lives through all ages with these rates: Σ n F. */
export function totalFertilityRate(rates: readonly FertilityRate[]): number {
  return sumOf(rates, (rate) => widthOf(rate) * rate.rate)
}

/** Years: each group counts with its middle, weighted by its rate; null where nobody has children. */
export function meanAgeAtChildbearing(rates: readonly FertilityRate[]): number | null {
  const total = totalFertilityRate(rates)
  return total === 0 ? null : sumOf(rates, (rate) => (rate.ageFrom + widthOf(rate) / 2) * widthOf(rate) * rate.rate) / total
}

/** Daughters of a woman who lives through all ages: the total fertility rate by the share of girls among the born. */
export function grossReproductionRate(rates: readonly FertilityRate[], sexRatioAtBirth: number): number {
  return totalFertilityRate(rates) / (1 + sexRatioAtBirth)
}

export interface Survival {
  /** Person-years that women live in each group of the rates, of the life table. */
  readonly personYears: readonly number[]
  readonly radix: number
}

/** Daughters of a newborn girl, some of whom die before or while they could be mothers: Σ F L / l0 by the share of girls. */
export function netReproductionRate(rates: readonly FertilityRate[], { personYears, radix }: Survival, sexRatioAtBirth: number): number {
  return rates.reduce((sum, { rate }, group) => sum + (rate * (personYears[group] as number)) / radix, 0) / (1 + sexRatioAtBirth)
}
