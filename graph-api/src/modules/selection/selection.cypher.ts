/** To follow stakeholders `s`: [id, is an organisation, gender, regions as [level, id], interest groups, organisations as [id, kind]] */
export const CANDIDATES = `
WITH s ORDER BY s.id
RETURN collect([s.id, s:Organisation, s.gender,
  COLLECT { MATCH (s)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(r:Region) RETURN DISTINCT [r.level, r.id] },
  COLLECT { MATCH (s)-[:IN_INTEREST_GROUP]->(g:InterestGroup) RETURN DISTINCT g.id },
  COLLECT { MATCH (s)-[:MEMBER_OF*0..1]->(o:Organisation) RETURN DISTINCT [o.id, o.kind] }]) AS candidates`
