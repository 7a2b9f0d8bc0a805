/**
 * Groups of five years split to single years by Sprague's multipliers: between the groups a curve runs whose pieces meet smoothly, and the five years
 * of a group sum to it. Sources: Sprague, Explanation of a New Formula for Interpolation, Journal of the Institute of Actuaries 22 (1880), pp.
 * 270-285; the multipliers as in Shryock and Siegel, The Methods and Materials of Demography, 1976, appendix C, table C-5. Cost: O(ages).
 */
const FIRST = [
  [0.3616, -0.2768, 0.1488, -0.0336], [0.264, -0.096, 0.04, -0.008], [0.184, 0.04, -0.032, 0.008], [0.12, 0.136, -0.072, 0.016], [0.0704, 0.1968, -0.0848, 0.0176],
] as const
const SECOND = [
  [0.0336, 0.2272, -0.0752, 0.0144], [0.008, 0.232, -0.048, 0.008], [-0.008, 0.216, -0.008, 0], [-0.016, 0.184, 0.04, -0.008], [-0.0176, 0.1408, 0.0912, -0.0144],
] as const
const MIDDLE = [
  [-0.0128, 0.0848, 0.1504, -0.024, 0.0016], [-0.0016, 0.0144, 0.2224, -0.0416, 0.0064], [0.0064, -0.0336, 0.2544, -0.0336, 0.0064],
  [0.0064, -0.0416, 0.2224, 0.0144, -0.0016], [0.0016, -0.024, 0.1504, 0.0848, -0.0128],
] as const

const FEWEST = 4
const YEARS = 5

/**
 * Closed groups of five years, from the youngest on. A group whose years would not all be 0 or more is split evenly, and so are all where there are
 * fewer than four.
 */
export function spragueSplit(counts: readonly number[]): number[] {
  return counts.flatMap((count, group) => {
    const years = counts.length < FEWEST ? null : yearsOf(counts, group)
    return years?.every((people) => people >= 0) ? toSum(years, count) : Array.from({ length: YEARS }, () => count / YEARS)
  })
}

function yearsOf(counts: readonly number[], group: number): number[] {
  const fromEnd = counts.length - 1 - group
  if (group < 2) return weighted(group === 0 ? FIRST : SECOND, counts.slice(0, FEWEST))
  if (fromEnd < 2) return weighted(fromEnd === 0 ? FIRST : SECOND, counts.slice(-FEWEST).reverse()).reverse()
  return weighted(MIDDLE, counts.slice(group - 2, group + 3))
}

const weighted = (multipliers: readonly (readonly number[])[], counts: readonly number[]): number[] => multipliers.map((row) => row.reduce((sum, weight, index) => sum + weight * (counts[index] as number), 0))

/** What rounding leaves of the sum goes with the years. */
function toSum(years: readonly number[], count: number): number[] {
  const sum = years.reduce((total, people) => total + people, 0)
  return sum === 0 ? years.map(() => count / YEARS) : years.map((people) => (people * count) / sum)
}
