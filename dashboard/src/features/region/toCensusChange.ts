import type { CensusSeries } from './toCensusSeries'

/** How a population changed within one census base; `from` and `share` are null when there is one date only. */
export interface CensusChange {
  readonly from: string | null
  readonly to: string
  readonly last: number
  /** last / first - 1 */
  readonly share: number | null
}

export function toCensusChange({ points }: CensusSeries): CensusChange | null {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const isOne = points.length < 2 || first.total <= 0
  return { from: isOne ? null : first.date, to: last.date, last: last.total, share: isOne ? null : last.total / first.total - 1 }
}
