/** Stored stakeholders as candidates. Conditions by filter: a statement holds only those that are asked. */

/** On the stakeholder `s`. */
export const STAKEHOLDER_CONDITIONS = {
  regions: `EXISTS {
    MATCH (s)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
    WHERE top.id IN $regions }`,
  interestGroups: `EXISTS {
    MATCH (s)-[:IN_INTEREST_GROUP]->(g:InterestGroup)
    WHERE g.id IN $interestGroups }`,
  organisations: `(s.id IN $organisations OR EXISTS {
    MATCH (s)-[:MEMBER_OF]->(o:Organisation)
    WHERE o.id IN $organisations })`,
} as const

/** On an event `e` that the stakeholder has a record at. */
export const EVENT_CONDITIONS = {
  events: 'e.id IN $events',
  from: 'e.date >= $from',
  to: 'e.date <= $to',
  catchments: `EXISTS {
      MATCH (e)-[:HELD_FOR]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
      WHERE top.id IN $catchments }`,
} as const

export const STAKEHOLDERS = 'MATCH (s:Stakeholder)'

export const AT_AN_EVENT = `EXISTS {
    MATCH (s)-[:PARTICIPATES_IN]->(e:Event)
    WHERE `

/** [id, is an organisation, gender, regions as [level, id], interest groups, organisations as [id, kind]] */
export const CANDIDATES = `
WITH s ORDER BY s.id
RETURN collect([s.id, s:Organisation, s.gender,
  COLLECT { MATCH (s)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(r:Region) RETURN DISTINCT [r.level, r.id] },
  COLLECT { MATCH (s)-[:IN_INTEREST_GROUP]->(g:InterestGroup) RETURN DISTINCT g.id },
  COLLECT { MATCH (s)-[:MEMBER_OF*0..1]->(o:Organisation) RETURN DISTINCT [o.id, o.kind] }]) AS candidates`

/** Filter ids that the store does not hold, by filter. */
export const UNKNOWN_IDS = {
  regions: "['regions', [id IN $regions WHERE NOT EXISTS { MATCH (:Region {id: id}) }]]",
  catchments: "['catchments', [id IN $catchments WHERE NOT EXISTS { MATCH (:Region {id: id}) }]]",
  events: "['events', [id IN $events WHERE NOT EXISTS { MATCH (:Event {id: id}) }]]",
  interestGroups: "['interestGroups', [id IN $interestGroups WHERE NOT EXISTS { MATCH (:InterestGroup {id: id}) }]]",
  organisations: "['organisations', [id IN $organisations WHERE NOT EXISTS { MATCH (:Organisation {id: id}) }]]",
} as const
