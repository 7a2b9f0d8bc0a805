import { foldedWords } from '../../neo4j/fold.js'

/** Shorter words are not searched with a typing error or inside others: nearly everything would match. */
const SHORTEST_FUZZY = 4
const SHORTEST_INSIDE = 5
const LONGEST_WORD = 60
const MOST_WORDS = 12

/**
 * The full-text query for what somebody typed: every word must occur, whole (best), as a beginning, with one typing
 * error (one letter wrong, missing, added or swapped: Damerau–Levenshtein distance 1), or inside a compound, since
 * German joins its words ("Konferenz" finds "Regionalkonferenz"). Null when there is no word.
 */
export function searchQuery(text: string): string | null {
  const words = foldedWords(text).slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD))
  if (words.length === 0) return null
  return words.map(wordQuery).join(' AND ')
}

function wordQuery(word: string): string {
  const ways = [`${word}^8`, `${word}*^4`]
  if (word.length >= SHORTEST_FUZZY) ways.push(`${word}~1^2`)
  if (word.length >= SHORTEST_INSIDE) ways.push(`*${word}*`)
  return `(${ways.join(' OR ')})`
}
