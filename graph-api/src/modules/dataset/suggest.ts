/** Close spellings, so that a message can say what was probably meant. */

const MOST_CANDIDATES = 5_000
/** Words shorter than this are close to any other; longer ones are no names. */
const SHORTEST = 2
const LONGEST = 64

/** "; did you mean 'name'?", or nothing when no candidate is close. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const closest = closestOf(word, candidates)
  return closest === undefined ? '' : `; did you mean '${closest}'?`
}

/** The candidate with the fewest changed letters, at most a third of the word; the first of equals. */
export function closestOf(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase()
  if (lower.length < SHORTEST || lower.length > LONGEST) return undefined
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  let looked = 0
  for (const candidate of candidates) {
    if ((looked += 1) > MOST_CANDIDATES) break
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const distance = editDistance(lower, candidate.toLowerCase())
    if (distance >= bestDistance) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours
 * (Damerau 1964; the restricted variant, in which no part is edited twice).
 */
export function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      current.push(Math.min(
        (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution, isSwap ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity,
      ))
    }
    beforePrevious = previous
    previous = current
  }
  return previous[to.length] ?? 0
}
