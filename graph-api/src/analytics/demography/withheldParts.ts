/**
 * Which counts of the parts of a whole are withheld, so that nobody can tell a small one. Small ones (1 to 4 people) are (primary suppression). The
 * total less the visible parts gives what the withheld ones sum to: where that is a single one, or as many people as there are withheld parts (then each
 * is 1), the smallest visible one above 0 is withheld too, until neither is so (secondary suppression). Where none is left the total is withheld.
 *
 * Source: Hundepool and others, Statistical Disclosure Control, Wiley 2012, chapter 4 (tables of magnitude and frequency, linear relations).
 * Cost: O(parts · log parts).
 */
export interface Withheld {
  /** Positions of the parts that are not shown. */
  readonly parts: ReadonlySet<number>
  readonly total: boolean
}

/** Counts below this and above 0 are withheld. */
export const FEWEST_SHOWN = 5

export const isFew = (count: number): boolean => count > 0 && count < FEWEST_SHOWN

export function withheldParts(counts: readonly number[], total: number): Withheld {
  const ascending = counts.map((count, position) => ({ count, position })).filter(({ count }) => count > 0).sort((one, other) => one.count - other.count)
  const few = ascending.filter(({ count }) => isFew(count)).length
  // Where the total is not shown, nothing can be told from it.
  const needed = isFew(total) ? few : hiddenParts(ascending.map(({ count }) => count), few)
  return { parts: new Set(ascending.slice(0, needed ?? few).map(({ position }) => position)), total: isFew(total) || needed === null }
}

/** How many of the smallest must not be shown; null: as many are not there. */
function hiddenParts(ascending: readonly number[], few: number): number | null {
  if (few === 0) return 0
  for (let hidden = few; hidden <= ascending.length; hidden += 1) {
    const sum = ascending.slice(0, hidden).reduce((people, count) => people + count, 0)
    if (hidden > 1 && sum > hidden) return hidden
  }
  return null
}
