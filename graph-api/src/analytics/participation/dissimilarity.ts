/**
 * Index of dissimilarity of two distributions over the same groups: half the sum of the absolute differences of the
 * shares, from 0 (equal) to 1 (no group in common). The share of one side that would have to belong to other groups.
 * Source: Duncan and Duncan, Am. Sociol. Rev. 20, 210–217, 1955. Null where one side is empty. Cost: O(groups).
 */
export function dissimilarity(counts: ArrayLike<number>, others: ArrayLike<number>): number | null {
  const [sum, otherSum] = [total(counts), total(others)]
  if (!(sum > 0) || !(otherSum > 0)) return null
  let differences = 0
  for (let group = 0; group < counts.length; group += 1) differences += Math.abs((counts[group] ?? 0) / sum - (others[group] ?? 0) / otherSum)
  return Math.min(1, differences / 2)
}

function total(counts: ArrayLike<number>): number {
  let sum = 0
  for (let group = 0; group < counts.length; group += 1) sum += counts[group] ?? 0
  return sum
}
