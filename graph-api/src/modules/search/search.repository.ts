import { type Database, int } from '../../neo4j/database.js'
import type { EntityKind } from '../shared/entityKind.type.js'
import { SEARCH } from './search.cypher.js'
import { searchQuery } from './searchQuery.js'

const LONGEST_LABEL = 160
/** More than are shown are read when kinds restrict, since the index does not know kinds. */
const CANDIDATES_PER_HIT = 20

export interface Hit { kind: EntityKind; id: string; label: string; score: number }

export async function search(database: Database, asked: { text: string; kinds: readonly EntityKind[] | null; first: number }): Promise<Hit[]> {
  const query = searchQuery(asked.text)
  if (query === null || asked.first === 0) return []
  const candidates = asked.kinds ? asked.first * CANDIDATES_PER_HIT : asked.first
  const hits = await database.read<Hit>(SEARCH, { query, kinds: asked.kinds, first: int(asked.first), candidates: int(candidates) })
  return hits.map((hit) => ({ ...hit, label: shorten(hit.label) }))
}

function shorten(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`
}
