import { foldedWords } from '../../neo4j/fold.js'

/** Shorter words are not searched with a typing error: nearly everything would match. */
const SHORTEST_FUZZY = 4
const MOST_WORDS = 12

/**
 * The full-text query for what somebody typed: every word must occur, whole (best), as a beginning, or with one typing
 * error (one letter wrong, missing, added or swapped: Damerau–Levenshtein distance 1). Null when there is no word.
 */
export function searchQuery(text: string): string | null {
  const words = foldedWords(text).slice(0, MOST_WORDS)
  if (words.length === 0) return null
  return words.map(wordQuery).join(' AND ')
}

function wordQuery(word: string): string {
  const ways = [`${word}^4`, `${word}*^2`]
  if (word.length >= SHORTEST_FUZZY) ways.push(`${word}~1`)
  return `(${ways.join(' OR ')})`
}
