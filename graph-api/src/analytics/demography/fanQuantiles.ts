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
  const runs = parts.reduce((sum, part) => sum + part.length / (places * years), 0)
  const byYear = Array.from({ length: years }, (_, year) => sortedYear(parts, { places, years, positions, year, runs }))
  return FAN_QUANTILES.map((share) => byYear.map((sorted) => quantile(sorted, share)))
}

interface YearQuestion { readonly places: number; readonly years: number; readonly positions: readonly number[]; readonly year: number; readonly runs: number }

function sortedYear(parts: readonly Float64Array[], { places, years, positions, year, runs }: YearQuestion): Float64Array {
  const values = new Float64Array(runs)
  let run = 0
  for (const part of parts) {
    for (let first = year * places; first < part.length; first += places * years, run += 1) {
      for (const position of positions) values[run] = (values[run] as number) + (part[first + position] as number)
    }
  }
  return values.sort()
}
