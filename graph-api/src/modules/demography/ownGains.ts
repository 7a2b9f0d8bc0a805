import { type GainSpread, gainSpread } from '../../analytics/demography/pastVariation.js'
import type { PlaceAges } from './placeAges.js'

/** How far the gains of places beyond the district's pace lie apart, by their size; null where no earlier count is stored. */
export function ownSpread(ages: PlaceAges): GainSpread | null {
  if (ages.earlierDate === null) return null
  const rows = ages.places.map((_, place) => ownGain(ages, place))
  return gainSpread(rows.map(({ gain }) => gain), rows.map(({ people }) => people))
}

/**
 * Of each place and sex the part of its gain that is likely its own and not the chance of single people: the gain of both sexes times
 * level / (level + individual / people) (pastVariation.ts). Source: Efron and Morris, Data Analysis Using Stein's Estimator and Its
 * Generalizations, Journal of the American Statistical Association 70 (1975).
 */
export function likelyGains(ages: PlaceAges): Float64Array {
  const spread = ownSpread(ages)
  const gains = new Float64Array(2 * ages.places.length)
  for (const place of ages.places.keys()) {
    const { people, gain } = ownGain(ages, place)
    const noise = people === 0 || !spread ? 0 : spread.individual / people
    const part = !spread || spread.level + noise === 0 ? 0 : spread.level / (spread.level + noise)
    gains.fill(gain * part, 2 * place, 2 * place + 2)
  }
  return gains
}

/** Of both sexes together. */
function ownGain({ ownGain: gains, cells, groups }: PlaceAges, place: number): { people: number; gain: number } {
  const [women, men] = [0, 1].map((sex) => {
    const first = (2 * place + sex) * groups.length
    return cells.subarray(first, first + groups.length).reduce((sum, count) => sum + count, 0)
  }) as [number, number]
  const people = women + men
  return { people, gain: people === 0 ? 0 : ((gains[2 * place] as number) * women + (gains[2 * place + 1] as number) * men) / people }
}
