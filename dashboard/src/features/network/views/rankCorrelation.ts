/**
 * Spearman's rank correlation: Pearson's correlation of the ranks, equal values sharing the mean of their ranks.
 * Source: C. Spearman (1904), "The proof and measurement of association between two things", American Journal of Psychology 15.
 * Null where it is not defined: fewer than two pairs, or one side all the same. Cost: O(n log n).
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  return correlation(ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y)))
}

/** Ranks from 1, equal values with the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const result = new Array<number>(values.length).fill(0)
  for (let start = 0; start < order.length;) {
    let end = start
    while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[start] ?? 0]) end++
    for (let place = start; place <= end; place++) result[order[place] ?? 0] = (start + end) / 2 + 1
    start = end + 1
  }
  return result
}

function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [meanX, meanY] = [mean(xs), mean(ys)]
  let [both, ofX, ofY] = [0, 0, 0]
  xs.forEach((x, index) => {
    const [dx, dy] = [x - meanX, (ys[index] ?? 0) - meanY]
    both += dx * dy
    ofX += dx * dx
    ofY += dy * dy
  })
  if (ofX === 0 || ofY === 0) return null
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofX * ofY)))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The middle value, of an even number the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length / 2)]
  const low = sorted[Math.ceil(sorted.length / 2) - 1]
  return high === undefined || low === undefined ? null : (low + high) / 2
}

/** Skewness by moments: the third central moment over the standard deviation cubed. 0 where all values are the same. */
export function skewness(values: readonly number[]): number {
  const middle = mean(values)
  const moment = (power: number) => mean(values.map((value) => (value - middle) ** power))
  const variance = moment(2)
  return values.length === 0 || variance === 0 ? 0 : moment(3) / variance ** 1.5
}
