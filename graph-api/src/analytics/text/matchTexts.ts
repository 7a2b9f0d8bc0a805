import { type Stem, type TermVector, termVectors } from './termVectors.js'

/** A text of a place; `within` holds the place and all that contains it. */
export interface PlacedText { readonly id: string; readonly text: string; readonly place: string; readonly within: readonly string[] }

/** A word of both texts, as the offer spells it; the parts of all add up to the similarity. */
export interface SharedTerm { readonly word: string; readonly part: number }

export interface TextMatch { readonly offer: string; readonly need: string; readonly similarity: number; readonly shared: readonly SharedTerm[] }

interface Question { readonly stem: Stem; readonly minimum: number; readonly limit: number }

/**
 * Offers and needs of other places that speak of the same: cosine of their term vectors, highest first, with the terms
 * that make it. Places are others when neither lies within the other.
 * Source: Salton, Wong and Yang, Comm. ACM 18, 1975. Cost: O(pairs that share a term).
 */
export function matchTexts(offers: readonly PlacedText[], needs: readonly PlacedText[], { stem, minimum, limit }: Question): TextMatch[] {
  const vectors = termVectors([...offers, ...needs].map(({ text }) => text), stem)
  const ofNeeds = vectors.slice(offers.length)
  const needsWith = postings(ofNeeds)
  return offers.flatMap((offer, index) => {
    const vector = vectors[index] as TermVector
    const candidates = new Set([...vector.weights.keys()].flatMap((term) => needsWith.get(term) ?? []))
    return [...candidates].filter((need) => isElsewhere(offer, needs[need] as PlacedText))
      .map((need) => toMatch({ offer: offer.id, need: (needs[need] as PlacedText).id }, vector, ofNeeds[need] as TermVector))
  }).filter(({ similarity }) => similarity >= minimum).sort(byClosest).slice(0, limit)
}

function postings(vectors: readonly TermVector[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  vectors.forEach(({ weights }, index) => {
    for (const term of weights.keys()) {
      const list = found.get(term)
      if (list) list.push(index)
      else found.set(term, [index])
    }
  })
  return found
}

function isElsewhere(one: PlacedText, other: PlacedText): boolean {
  return !one.within.includes(other.place) && !other.within.includes(one.place)
}

function toMatch(pair: { readonly offer: string; readonly need: string }, offer: TermVector, need: TermVector): TextMatch {
  const shared = [...offer.weights].flatMap(([term, weight]) => {
    const other = need.weights.get(term)
    return other === undefined ? [] : [{ word: offer.words.get(term) ?? term, part: weight * other }]
  }).sort((one, next) => next.part - one.part || (one.word < next.word ? -1 : 1))
  return { ...pair, similarity: Math.min(1, shared.reduce((sum, { part }) => sum + part, 0)), shared }
}

function byClosest(one: TextMatch, other: TextMatch): number {
  return other.similarity - one.similarity || (one.offer + one.need < other.offer + other.need ? -1 : 1)
}
