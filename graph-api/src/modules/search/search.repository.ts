import { type Database, int } from '../../neo4j/database.js'
import { readGathered } from '../../neo4j/gatheredReads.js'
import type { EntityKind } from '../shared/entityKind.type.js'
import { INDEX_OF_ALL, INDEX_OF_KIND, SEARCH } from './search.cypher.js'
import { asTyped, tolerant } from './searchQuery.js'

const LONGEST_LABEL = 160

export interface Hit { kind: EntityKind; id: string; label: string; score: number }
interface Asked { readonly text: string; readonly kinds: readonly EntityKind[] | null; readonly first: number }

/** What holds every word as it was typed comes first. Only where that is too little are typing errors and insides of words looked for, which takes longer. */
export async function search(database: Database, { text, kinds, first }: Asked): Promise<Hit[]> {
  const exact = asTyped(text)
  if (exact === null || first === 0) return []
  const indexes = kinds ? [...new Set(kinds)].map((kind) => INDEX_OF_KIND[kind]) : [INDEX_OF_ALL]
  const found = (await hits(database, exact, { indexes, first })).map((hit) => ({ ...hit, score: 1 + below1(hit.score) }))
  const others = found.length < first ? await hits(database, tolerant(text), { indexes, first: first + found.length }) : []
  const ids = new Set(found.map(keyOf))
  const further = others.filter((hit) => !ids.has(keyOf(hit))).map((hit) => ({ ...hit, score: below1(hit.score) }))
  return [...found, ...further].slice(0, first).map((hit) => ({ ...hit, label: shorten(hit.label) }))
}

async function hits(database: Database, query: string, { indexes, first }: { indexes: readonly string[]; first: number }): Promise<Hit[]> {
  return await readGathered(database, { statement: SEARCH, parameters: { indexes, first: int(first) }, id: query }) as Hit[]
}

const keyOf = ({ kind, id }: Hit): string => `${kind} ${id}`

/** The index's relevance has no upper end. */
const below1 = (relevance: number): number => relevance / (1 + relevance)

function shorten(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`
}
