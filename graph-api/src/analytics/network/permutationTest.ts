export interface PermutationTest {
  readonly observed: number
  /** Of the observed value being this high, or this low, by chance: (r + 1) / (permutations + 1) for r as extreme ones. */
  readonly probabilityAtLeast: number
  readonly probabilityAtMost: number
  /** The middle 95 % of the permutations. */
  readonly interval: readonly [number, number]
  readonly permutations: number
}

/**
 * An observed value among those of permutations. The observed one counts as one of them, so that no probability is 0.
 * Source: Phipson and Smyth, Stat. Appl. Genet. Mol. Biol. 9, 39, 2010 (p-values should never be zero). Values that
 * differ by rounding only (1e-12) count as equal. Cost: O(p log p).
 */
export function permutationTest(observed: number, permuted: Float64Array): PermutationTest {
  const sorted = permuted.slice().sort()
  const rounding = 1e-12 * Math.max(1, Math.abs(observed))
  const share = (count: number): number => (count + 1) / (permuted.length + 1)
  const at = (part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? observed
  return {
    observed,
    probabilityAtLeast: share(permuted.filter((value) => value >= observed - rounding).length),
    probabilityAtMost: share(permuted.filter((value) => value <= observed + rounding).length),
    interval: [at(0.025), at(0.975)],
    permutations: permuted.length,
  }
}
