import { heldOn } from '../../neo4j/heldOn.cypher.js'

/**
 * Conditions of ParticipationFilter, by filter, on the event `e`, the stakeholder `s` and its record `p` of the event.
 * What a condition of a person holds at an event, it holds on the day of the event.
 */

/** Conditions on the event `e`, by filter: a statement holds only those that are asked. */
export const EVENT_CONDITIONS = {
  events: 'e.id IN $events',
  from: 'e.date >= $from',
  to: 'e.date <= $to',
  catchments: `EXISTS {
      MATCH (e)-[:HELD_FOR]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
      WHERE top.id IN $catchments }`,
} as const

/**
 * Regions of stakeholder `s` on the day of an event: the first of the former ones that was left after it, else the present one. So the figures
 * of an event stay when people move later; without a day the present region counts.
 */
const placesOn = (day: string): string => `COLLECT {
      MATCH (s)-[stay:LOCATED_IN|WAS_LOCATED_IN]->(place:Region)
      WHERE stay.until IS NULL OR stay.until > ${day}
      RETURN place ORDER BY coalesce(stay.until, '9999') LIMIT 1 }`

/** To follow `s`: its region `place` on a day. Hardly anybody has a former one. */
export const placeOn = (day: string): string => `OPTIONAL MATCH (s)-[:LOCATED_IN]->(present:Region)
  WITH *, CASE WHEN EXISTS { (s)-[:WAS_LOCATED_IN]->() } THEN head(${placesOn(day)}) ELSE present END AS place`

/** Whether `s` lived in a region, or below it, on a day. */
export const livedBelowOn = (day: string, condition: string): string => `any(place IN ${placesOn(day)} WHERE EXISTS {
      MATCH (place)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
      WHERE ${condition} })`

/** The same on the day of event `e`. */
export const livedBelow = (condition: string): string => livedBelowOn('e.date', condition)

/** A value lies in one of the asked ranges [from, to]; the range [-1, -1] stands for unknown values. */
const inOneOf = (ranges: string, value: string): string => `any(value IN [${value}] WHERE any(asked IN ${ranges} WHERE asked[0] <= value AND value <= asked[1]))`

/** Whether the municipality of one of some places has an asked number of inhabitants. */
const livingIn = (places: string): string => inOneOf('$municipalitySizes', `coalesce(head(COLLECT {
      UNWIND ${places} AS place
      MATCH (place)-[:PART_OF*0..8]->(m:Region {level: 'MUNICIPALITY'})
      RETURN m.inhabitants LIMIT 1 }), -1)`)

/** The age that `s` reaches in a year; unknown below 0. Organisations have none. */
const agedIn = (year: string): string => `(s:Actor AND ${inOneOf('$ageGroups', `CASE WHEN ${year} >= s.birthYear THEN ${year} - s.birthYear ELSE -1 END`)})`

const NOMINATED_BY_ONE_OF = `EXISTS {
      MATCH (s)-[named:PARTICIPATES_IN]->(e)
      WHERE named.nominatedBy IN $nominators }`

/** The year of the last of the events that the filter names. */
const LAST_YEAR = 'head(COLLECT { MATCH (last:Event) WHERE last.id IN $events RETURN toInteger(left(max(last.date), 4)) })'

/** Conditions on the stakeholder `s` alone, by filter. */
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
  organisationKinds: `EXISTS {
      MATCH (s)-[:MEMBER_OF*0..1]->(o:Organisation)
      WHERE o.kind IN $organisationKinds }`,
  genders: "(s:Actor AND coalesce(s.gender, 'UNKNOWN') IN $genders)",
  municipalitySizes: livingIn('[(s)-[:LOCATED_IN]->(home:Region) | home]'),
} as const

/** Conditions on the stakeholder `s` and its record `p` of event `e`, by filter. A record without a day is of the day of the event. */
export const RECORD_CONDITIONS = {
  ...STAKEHOLDER_CONDITIONS,
  regions: livedBelow('top.id IN $regions'),
  organisations: `(s.id IN $organisations OR EXISTS {
      MATCH (s)-[memberships:MEMBER_OF*1..1]->(o:Organisation)
      WHERE o.id IN $organisations AND ${heldOn('e.date')} })`,
  organisationKinds: `EXISTS {
      MATCH (s)-[memberships:MEMBER_OF*0..1]->(o:Organisation)
      WHERE o.kind IN $organisationKinds AND ${heldOn('e.date')} }`,
  municipalitySizes: livingIn(placesOn('e.date')),
  ageGroups: agedIn('toInteger(left(e.date, 4))'),
  nominators: NOMINATED_BY_ONE_OF,
  asOf: 'coalesce(p.date, e.date) <= $asOf',
} as const

/** Conditions on an event `e` that a stakeholder has a record `p` of, by filter. */
export const AT_EVENT_CONDITIONS = { ...EVENT_CONDITIONS, nominators: NOMINATED_BY_ONE_OF, asOf: RECORD_CONDITIONS.asOf } as const

/** Ages of stakeholders as such, without a day: in the year of the last event that the filter names; without one they are unknown. */
export const AGE_AT_LAST_EVENT = agedIn(LAST_YEAR)
export const AGE_UNKNOWN = agedIn('null')

export const STAKEHOLDERS = 'MATCH (s:Stakeholder)'

/** To be followed by conditions and a closing brace. */
export const AT_AN_EVENT = `EXISTS {
    MATCH (s)-[p:PARTICIPATES_IN]->(e:Event)
    WHERE `

/** Filter ids that the store does not hold, by filter: only those of asked filters are looked up. */
export const UNKNOWN_IDS = {
  regions: "['regions', [id IN $regions WHERE NOT EXISTS { MATCH (:Region {id: id}) }]]",
  catchments: "['catchments', [id IN $catchments WHERE NOT EXISTS { MATCH (:Region {id: id}) }]]",
  events: "['events', [id IN $events WHERE NOT EXISTS { MATCH (:Event {id: id}) }]]",
  interestGroups: "['interestGroups', [id IN $interestGroups WHERE NOT EXISTS { MATCH (:InterestGroup {id: id}) }]]",
  organisations: "['organisations', [id IN $organisations WHERE NOT EXISTS { MATCH (:Organisation {id: id}) }]]",
  nominators: "['nominators', [id IN $nominators WHERE NOT EXISTS { MATCH (:Stakeholder {id: id}) }]]",
} as const
