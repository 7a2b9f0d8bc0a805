import { heldOn } from '../../neo4j/heldOn.cypher.js'

/** To follow stakeholders `s`: [id, is an organisation, gender, regions as [level, id], interest groups, organisations as [id, kind], year of birth, inhabitants of the municipality]; members of organisations are those of `$day`, null for today */
export const CANDIDATES = `
WITH s, coalesce($day, toString(date())) AS day ORDER BY s.id
RETURN collect([s.id, s:Organisation, s.gender,
  COLLECT { MATCH (s)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(r:Region) RETURN DISTINCT [r.level, r.id] },
  COLLECT { MATCH (s)-[:IN_INTEREST_GROUP]->(g:InterestGroup) RETURN DISTINCT g.id },
  COLLECT {
    MATCH (s)-[memberships:MEMBER_OF*0..1]->(o:Organisation)
    WHERE ${heldOn('day')}
    RETURN DISTINCT [o.id, o.kind] },
  s.birthYear,
  head(COLLECT { MATCH (s)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(m:Region {level: 'MUNICIPALITY'}) RETURN m.inhabitants })]) AS candidates`

/** [day] of the last event that some ids name. */
export const LAST_DAY = `
  MATCH (e:Event)
  WHERE e.id IN $events
  RETURN max(e.date) AS day`
