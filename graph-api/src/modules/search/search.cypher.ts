/** $query is written by searchQuery.ts from folded words only: letters and digits, so nothing of it is syntax. */
export const SEARCH = `
  CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: $candidates}) YIELD node, score
  WITH node, score,
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
  WHERE $kinds IS NULL OR kind IN $kinds
  RETURN kind, node.id AS id, coalesce(node.name, node.text) AS label, score
  ORDER BY score DESC, label, id
  LIMIT $first`
