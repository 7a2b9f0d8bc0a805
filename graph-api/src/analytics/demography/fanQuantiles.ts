/** Quantiles of the runs of a projection: the bands of 80 and 95 % and the median. Cost: O(places · years · runs log runs). */
export const FAN_QUANTILES = [0.025, 0.1, 0.5, 0.9, 0.975] as const

/**
 * Of sorted values, linear between the two nearest (type 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages, American Statistician 50,
 * 1996; the default of R and NumPy).
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share
  const below = Math.floor(position)
  const low = sorted[below] as number
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number
  return low + (high - low) * (position - below)
}

/** For each of FAN_QUANTILES the values by year, of the sum of some places in each run. */
export function fanOf(parts: readonly Float64Array[], { places, years, positions }: { places: number; years: number; positions: readonly number[] }): number[][] {
  return bandsOf(parts, { width: places, years, measure: (totals) => positions.reduce((sum, position) => sum + (totals[position] as number), 0) })
}

export interface RunMeasure {
  /** Numbers that are kept of each year of a run. */
  readonly width: number
  readonly years: number
  readonly measure: (ofYear: Float64Array) => number
}

/** For each of FAN_QUANTILES the values by year, of what is measured in each run: first measured, then ranked. */
export function bandsOf(parts: readonly Float64Array[], measured: RunMeasure): number[][] {
  const byYear = Array.from({ length: measured.years }, (_, year) => sortedYear(parts, measured, year))
  return FAN_QUANTILES.map((share) => byYear.map((sorted) => quantile(sorted, share)))
}

function sortedYear(parts: readonly Float64Array[], { width, years, measure }: RunMeasure, year: number): Float64Array {
  const values = new Float64Array(parts.reduce((sum, part) => sum + part.length / (width * years), 0))
  let run = 0
  for (const part of parts) {
    for (let first = year * width; first < part.length; first += width * years, run += 1) values[run] = measure(part.subarray(first, first + width))
  }
  return values.sort()
}
