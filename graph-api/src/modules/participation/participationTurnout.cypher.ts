import { livedBelow } from './participationFilter.cypher.js'

/** To follow the pairs of stakeholder `s` and event `e` with their stages (PAIRS). */

const PEOPLE_WHO_ATTENDED = '\n  WHERE attended AND s:Actor'

const BY_DATE = 'ORDER BY e.date, e.sortName, e.id'

/**
 * [id, name, date, people, returning, people with known place, people of the catchment]: returning are those who
 * attended an event of an earlier day, in the filter or not; null without a date. The last is null without a catchment.
 */
export const TURNOUT_BY_EVENT = `${PEOPLE_WHO_ATTENDED}
  OPTIONAL MATCH (e)-[:HELD_FOR]->(catchment:Region)
  WITH e, catchment,
    EXISTS { MATCH (s)-[:PARTICIPATES_IN {stage: 'ATTENDED'}]->(earlier:Event) WHERE earlier.date < e.date } AS returns,
    ${livedBelow('true')} AS placed,
    ${livedBelow('top = catchment')} AS near
  WITH e, catchment, count(*) AS people,
    sum(CASE WHEN returns THEN 1 ELSE 0 END) AS returning,
    sum(CASE WHEN placed THEN 1 ELSE 0 END) AS placed,
    sum(CASE WHEN near THEN 1 ELSE 0 END) AS near
  WITH * ${BY_DATE}
  RETURN collect([e.id, e.name, e.date, people, CASE WHEN e.date IS NULL THEN null ELSE returning END, placed,
    CASE WHEN catchment IS NULL THEN null ELSE near END]) AS events`

/** [event, people of one of its groups]; organisations that attended speak for their groups too. */
export const GROUPS_BY_EVENT = `
  WHERE attended
  MATCH (s)-[:IN_INTEREST_GROUP]->(g:InterestGroup)
  WITH e, g, count(*) AS voices
  RETURN collect([e.id, voices]) AS groups`

/** [number of events attended, people who attended as many]. */
export const ATTENDANCES = `${PEOPLE_WHO_ATTENDED}
  WITH s, count(*) AS events
  WITH events, count(*) AS people
  RETURN collect([events, people]) AS attendances`

/** To follow the records: [days from the nomination to the attendance, pairs]. */
export const DELAYS = `
  WITH s, e,
    min(CASE WHEN p.stage = 'NOMINATED' THEN p.date END) AS nominated,
    min(CASE WHEN p.stage = 'ATTENDED' THEN coalesce(p.date, e.date) END) AS attended
  WHERE nominated IS NOT NULL AND attended IS NOT NULL
  WITH duration.inDays(date(nominated), date(attended)).days AS days, count(*) AS pairs
  RETURN collect([days, pairs]) AS delays`
