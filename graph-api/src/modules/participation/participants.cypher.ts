import { BY_FIRST_EVENT } from './representation.cypher.js'

/** To follow the pairs of stakeholder `s` and event `e` that reached a stage (PAIRS, STAGE_REACHED). */

/** Each actor once, at the first of its events. */
export const ACTORS_ONCE = `
  WITH s, e WHERE s:Actor
  ORDER BY ${BY_FIRST_EVENT}
  WITH s, head(collect(e)) AS e`

/** [entries, people, organisations] */
export const TOTALS = `
  RETURN [count(*), count(DISTINCT CASE WHEN s:Actor THEN s END), count(DISTINCT CASE WHEN s:Organisation THEN s END)] AS totals`

const KEYED = `
  WITH s, e, s.sortName AS sort, s.id + ' ' + coalesce(e.date, '') + ' ' + e.id AS id`

const BEHIND = `
  WHERE sort > $afterSort OR (sort = $afterSort AND id > $afterId)`

/** [sort, id, stakeholder, event] of a page, by name; to follow a cursor where there is one. */
export const page = (isContinued: boolean): string => `${KEYED}${isContinued ? BEHIND : ''}
  ORDER BY sort, id LIMIT $first
  RETURN collect([sort, id, s.id, e.id]) AS keys`

/** The participations of some pairs [stakeholder, event]. */
export const PARTICIPATIONS_OF_PAIRS = `
  UNWIND $pairs AS pair
  MATCH (stakeholder:Stakeholder {id: pair[0]})-[record:PARTICIPATES_IN {current: true}]->(event:Event {id: pair[1]})`

export const PAIR_KEY = "stakeholder.id + ' ' + event.id"
