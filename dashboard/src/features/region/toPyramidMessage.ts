import type { Pyramid } from '../../charts/toPyramid'

/** What the title of a pyramid says. */
export type PyramidMessage =
  | { readonly kind: 'old'; readonly share: number; readonly other: number | null; readonly otherName: string }
  | { readonly kind: 'largest'; readonly ages: string }

const OLD_AGE = 65

interface Comparison {
  readonly pyramid: Pyramid
  readonly name: string
}

/** The share of people aged 65 and over; the largest group where no group begins at 65. */
export function toPyramidMessage(pyramid: Pyramid, comparison: Comparison | null, agesOf: (row: Pyramid['rows'][number]) => string): PyramidMessage {
  const share = shareOfOld(pyramid)
  if (share !== null) return { kind: 'old', share, other: comparison ? shareOfOld(comparison.pyramid) : null, otherName: comparison?.name ?? '' }
  const largest = pyramid.rows.reduce((best, row) => (row.female + row.male > best.female + best.male ? row : best))
  return { kind: 'largest', ages: agesOf(largest) }
}

function shareOfOld({ rows, total }: Pyramid): number | null {
  if (total <= 0 || !rows.some((row) => row.ageFrom === OLD_AGE)) return null
  return rows.filter((row) => row.ageFrom >= OLD_AGE).reduce((sum, row) => sum + row.female + row.male, 0) / total
}
