import { STOP_WORDS } from './stopWords.js'

/** Brings the forms of a word together: Wohnung and Wohnungen. */
export type Stem = (word: string) => string

/** Weights of the terms of a text, of Euclidean length 1, and a word of the text for each term. */
export interface TermVector { readonly weights: ReadonlyMap<string, number>; readonly words: ReadonlyMap<string, string> }

/**
 * Texts as vectors of weighted terms: occurrences of a stem times ln((1 + n) / (1 + d)) + 1 for d of n texts with it,
 * scaled to length 1. Stop words, numbers and words of fewer than three letters are left out.
 * Sources: Spärck Jones, J. Documentation 28, 1972; Salton and Buckley, Inf. Process. Manag. 24, 1988; the smoothed form
 * is that of scikit-learn's TfidfVectorizer. Cost: O(words).
 */
export function termVectors(texts: readonly string[], stem: Stem): TermVector[] {
  const counted = texts.map((text) => countTerms(text, stem))
  const textsWith = new Map<string, number>()
  for (const { counts } of counted) for (const term of counts.keys()) textsWith.set(term, (textsWith.get(term) ?? 0) + 1)
  const rarity = (term: string): number => Math.log((1 + texts.length) / (1 + (textsWith.get(term) ?? 0))) + 1
  return counted.map(({ counts, words }) => ({ weights: toLengthOne(new Map([...counts].map(([term, count]) => [term, count * rarity(term)]))), words }))
}

interface CountedTerms { readonly counts: Map<string, number>; readonly words: Map<string, string> }

function countTerms(text: string, stem: Stem): CountedTerms {
  const [counts, words] = [new Map<string, number>(), new Map<string, string>()]
  for (const word of text.normalize('NFC').match(/\p{L}{3,}/gu) ?? []) {
    const small = word.toLowerCase()
    if (STOP_WORDS.has(small)) continue
    const term = stem(small)
    counts.set(term, (counts.get(term) ?? 0) + 1)
    if (!words.has(term)) words.set(term, word)
  }
  return { counts, words }
}

function toLengthOne(weights: ReadonlyMap<string, number>): Map<string, number> {
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return new Map([...weights].map(([term, weight]) => [term, weight / length]))
}
