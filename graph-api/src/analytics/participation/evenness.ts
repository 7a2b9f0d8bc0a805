/**
 * Evenness of groups at one event: Shannon's entropy −Σ p ln p over the groups that are there, divided by its highest
 * value ln S for S such groups. 1: all equally strong. Source: Pielou, J. Theor. Biol. 13, 131–144, 1966.
 * Null with fewer than two groups: one voice alone is neither even nor uneven. Cost: O(groups).
 */
export function evenness(counts: readonly number[]): number | null {
  const present = counts.filter((count) => count > 0)
  if (present.length < 2) return null
  const sum = present.reduce((total, count) => total + count, 0)
  const entropy = present.reduce((total, count) => total - (count / sum) * Math.log(count / sum), 0)
  return Math.min(1, entropy / Math.log(present.length))
}
