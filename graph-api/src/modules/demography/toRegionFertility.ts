import { type FertilityRate, grossReproductionRate, meanAgeAtChildbearing, netReproductionRate, totalFertilityRate } from '../../analytics/demography/fertility.js'
import { groupLifeTable } from '../../analytics/demography/groupLifeTable.js'
import { BadUserInput } from '../../errors.js'
import type { StoredRates } from './demography.repository.js'
import type { RegionFertility } from './regionFertility.type.js'
import { fittingRows, nearestRates, SEX_RATIO_AT_BIRTH } from './storedCohorts.js'

/** The nearest stored rates by age with their sums. */
export function toRegionFertility(stored: StoredRates, region: string): Omit<RegionFertility, 'sources'> & { sourceIds: string[] } {
  const nearest = nearestRates(stored.fertility, null)
  if (!nearest) throw new BadUserInput('region', `requires age-specific fertility rates stored for "${region}" or a region around it, got none`)
  const rates = nearest.rows.flatMap(({ ageFrom, ageTo, rate }): FertilityRate[] => (ageTo === null ? [] : [{ ageFrom, ageTo, rate }])).sort((one, other) => one.ageFrom - other.ageFrom)
  const life = nearestRates(fittingRows(stored.lifeTables, rates), null)
  const women = life && groupLifeTable(life.rows.filter(({ sex }) => sex === 'FEMALE'), rates)
  return {
    ratesOf: nearest.region, period: nearest.period, rates, sexRatioAtBirth: SEX_RATIO_AT_BIRTH,
    totalFertilityRate: totalFertilityRate(rates), meanAgeAtChildbearing: meanAgeAtChildbearing(rates),
    grossReproductionRate: grossReproductionRate(rates, SEX_RATIO_AT_BIRTH),
    netReproductionRate: women && netReproductionRate(rates, women, SEX_RATIO_AT_BIRTH),
    sourceIds: [nearest.source, women ? life.source : null].filter((id) => id !== null),
  }
}
