/**
 * How much rates have varied from year to year, as the spread of what is not known of the years to come.
 * Source of the way: Smith, Tayman and Swanson, A Practitioner's Guide to State and Local Population Projections, 2013, chapter 13 (intervals from
 * past variation). Each is null where fewer than four values are known. Cost: O(values).
 */
const FEWEST = 4

/** Standard deviation of the yearly changes of the logarithm: the yearly step of a random walk of a rate. */
export function yearlyLogStep(values: readonly number[]): number | null {
  if (values.length < FEWEST || values.some((value) => value <= 0)) return null
  return deviation(values.slice(1).map((value, index) => Math.log(value / (values[index] as number))))
}

/** Standard deviation of yearly values around their mean. */
export function yearlySpread(values: readonly number[]): number | null {
  return values.length < FEWEST ? null : deviation(values)
}

/** Variance of the yearly own gain per inhabitant of a place of T inhabitants: level + individual / T. */
export interface GainSpread { readonly level: number; readonly individual: number }

/**
 * The squares of past gains on 1 / T by least squares weighted with T, neither part below 0: places differ by what they are (level), and small
 * ones by the chance of single people (individual, as the variance of a binomial rate falls with 1 / T).
 */
export function gainSpread(gains: readonly number[], totals: readonly number[]): GainSpread | null {
  const known = gains.flatMap((gain, place) => ((totals[place] as number) > 0 && gain !== 0 ? [{ y: gain ** 2, x: 1 / (totals[place] as number), w: totals[place] as number }] : []))
  if (known.length < FEWEST) return null
  const weights = known.reduce((sum, { w }) => sum + w, 0)
  const mean = (of: (row: (typeof known)[number]) => number): number => known.reduce((sum, row) => sum + row.w * of(row), 0) / weights
  const [x, y] = [mean((row) => row.x), mean((row) => row.y)]
  const spread = mean((row) => (row.x - x) ** 2)
  const individual = Math.max(0, spread === 0 ? 0 : mean((row) => (row.x - x) * (row.y - y)) / spread)
  const level = y - individual * x
  return level >= 0 ? { level, individual } : { level: 0, individual: y / x }
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
