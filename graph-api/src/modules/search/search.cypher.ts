import type { EntityKind } from '../shared/entityKind.type.js'

/**
 * Several searches that came together, each a text of searchQuery.ts: folded words only, letters and digits, so nothing of it is
 * syntax. $indexes: see INDEX_OF_KIND. Each index gives its best $first, so what is answered are the best of all of them.
 */
export const SEARCH = `
  UNWIND $ids AS query
  CALL (query) {
    UNWIND $indexes AS index
    CALL db.index.fulltext.queryNodes(index, query, {limit: $first}) YIELD node, score
    WITH node, score, coalesce(node.name, node.text) AS label
    ORDER BY score DESC, label, node.id
    LIMIT $first
    WITH node, score, label,
      CASE
        WHEN node:Actor THEN 'ACTOR'
        WHEN node:Organisation THEN 'ORGANISATION'
        WHEN node:Region THEN 'REGION'
        WHEN node:Project THEN 'PROJECT'
        WHEN node:Event THEN 'EVENT'
        WHEN node:Topic THEN 'TOPIC'
        WHEN node:Contribution THEN 'CONTRIBUTION'
        ELSE 'INTEREST_GROUP'
      END AS kind
    RETURN collect({kind: kind, id: node.id, label: label, score: score}) AS answer
  }
  RETURN query AS id, answer`

/** Full-text indexes by the kind that they hold; every kind stands in the one of all as well, where the rarity of a word is weighed over all. */
export const INDEX_OF_ALL = 'entity_text'
export const INDEX_OF_KIND: Readonly<Record<EntityKind, string>> = {
  ACTOR: 'actor_text',
  ORGANISATION: 'organisation_text',
  REGION: 'region_text',
  PROJECT: 'project_text',
  EVENT: 'event_text',
  TOPIC: 'topic_text',
  CONTRIBUTION: 'contribution_text',
  INTEREST_GROUP: 'interest_group_text',
}
