import type { PermutationTest } from '../../analytics/network/permutationTest.js'
import { within } from './limits.js'
import type { PermutationTestResult } from './mixing.type.js'

const MOST_PERMUTATIONS = 9999

export function permutationsOf(permutations: number | null | undefined): number {
  return within('permutations', permutations ?? 999, { least: 1, most: MOST_PERMUTATIONS })
}

export function toResult({ probabilityAtLeast, probabilityAtMost, interval: [low, high], permutations }: PermutationTest): PermutationTestResult {
  return { probabilityAtLeast, probabilityAtMost, low, high, permutations }
}
