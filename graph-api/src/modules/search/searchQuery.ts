import { foldedWords } from '../../neo4j/fold.js'

/** Shorter words are not searched with a typing error or inside others: nearly everything would match. */
const SHORTEST_FUZZY = 4
const SHORTEST_INSIDE = 5
const LONGEST_WORD = 60
const MOST_WORDS = 12

/** The full-text query for what holds every word, whole (best) or as a beginning. Null when there is no word. */
export function asTyped(text: string): string | null {
  const words = searchWords(text)
  return words.length === 0 ? null : words.map((word) => anyOf(wholeOrBegun(word))).join(' AND ')
}

/**
 * The same, and also with one typing error in a word (one letter wrong, missing, added or swapped: Damerau–Levenshtein
 * distance 1), or inside a compound, since German joins its words ("Konferenz" finds "Regionalkonferenz").
 */
export function tolerant(text: string): string {
  return searchWords(text).map((word) => anyOf([...wholeOrBegun(word), ...inOtherWays(word)])).join(' AND ')
}

function searchWords(text: string): string[] {
  return foldedWords(text).slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD))
}

const wholeOrBegun = (word: string): string[] => [`${word}^8`, `${word}*^4`]

function inOtherWays(word: string): string[] {
  return [...word.length >= SHORTEST_FUZZY ? [`${word}~1^2`] : [], ...word.length >= SHORTEST_INSIDE ? [`*${word}*`] : []]
}

const anyOf = (ways: readonly string[]): string => `(${ways.join(' OR ')})`
