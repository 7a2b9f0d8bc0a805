/** How often a value occurs. */
export interface Frequency { readonly value: number; readonly count: number }

export interface Quartiles { readonly lower: number; readonly median: number; readonly upper: number }

/**
 * Quartiles of values with frequencies, linear between neighbours: position 1 + (n − 1) p among the sorted values.
 * Type 7 of Hyndman and Fan, Am. Stat. 50, 361–365, 1996: the default of R's quantile(). Null without values.
 * Cost: O(k log k) for k different values.
 */
export function quartiles(frequencies: readonly Frequency[]): Quartiles | null {
  const sorted = frequencies.filter(({ count }) => count > 0).sort((one, other) => one.value - other.value)
  const count = sorted.reduce((total, frequency) => total + frequency.count, 0)
  if (count === 0) return null
  const at = (part: number): number => between(sorted, (count - 1) * part)
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) }
}

function between(sorted: readonly Frequency[], position: number): number {
  const before = Math.floor(position)
  const [low, high] = [nth(sorted, before), nth(sorted, Math.ceil(position))]
  return low + (position - before) * (high - low)
}

function nth(sorted: readonly Frequency[], index: number): number {
  let passed = 0
  for (const { value, count } of sorted) {
    passed += count
    if (index < passed) return value
  }
  return Number(sorted.at(-1)?.value)
}
