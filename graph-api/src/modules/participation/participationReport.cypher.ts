import { heldOn } from '../../neo4j/heldOn.cypher.js'
import { placeOn } from './participationFilter.cypher.js'

/**
 * Counts along the way. A pair of one stakeholder and one event counts once; a stage is reached by its own record or
 * by a later one that implies it: attended implies accepted and invited; accepted, declined and absent imply invited;
 * nominated is never implied.
 */

export const EVENTS = 'MATCH (e:Event)'

export const RECORDS = 'MATCH (s:Stakeholder)-[p:PARTICIPATES_IN]->(e)'

export const PAIRS = `
  WITH s, e, collect(p.stage) AS stages
  WITH s, e,
    'NOMINATED' IN stages AS nominated,
    any(stage IN stages WHERE stage <> 'NOMINATED') AS invited,
    any(stage IN stages WHERE stage IN ['ACCEPTED', 'ATTENDED']) AS accepted,
    'DECLINED' IN stages AS declined,
    'ATTENDED' IN stages AS attended,
    'ABSENT' IN stages AS absent`

/** [nominated, invited, accepted, declined, attended, absent, people, invited of nominated, attended of nominated, unanswered] */
export const COUNTS = `[
      sum(CASE WHEN nominated THEN 1 ELSE 0 END),
      sum(CASE WHEN invited THEN 1 ELSE 0 END),
      sum(CASE WHEN accepted THEN 1 ELSE 0 END),
      sum(CASE WHEN declined THEN 1 ELSE 0 END),
      sum(CASE WHEN attended THEN 1 ELSE 0 END),
      sum(CASE WHEN absent THEN 1 ELSE 0 END),
      count(DISTINCT CASE WHEN attended AND s:Actor THEN s END),
      sum(CASE WHEN nominated AND invited THEN 1 ELSE 0 END),
      sum(CASE WHEN nominated AND attended THEN 1 ELSE 0 END),
      sum(CASE WHEN invited AND NOT (accepted OR declined OR absent) THEN 1 ELSE 0 END)]`

const FLAGS = 'nominated, invited, accepted, declined, attended, absent'

export const TOTAL_COUNTS = `
  RETURN ${COUNTS} AS total`

const grouped = (keyed: string): string => `
  ${keyed}
  WITH key, label, ${COUNTS} AS counts
  RETURN collect([key, label, counts]) AS counted`

/** By the stakeholder's own place; the regions above it are summed from this. */
export const COUNTS_BY_PLACE = grouped(`${placeOn('e.date')}
  WITH s, ${FLAGS}, place.id AS key, place.name AS label`)

export const COUNTS_BY_INTEREST_GROUP = grouped(`OPTIONAL MATCH (s)-[:IN_INTEREST_GROUP]->(g:InterestGroup)
  WITH s, ${FLAGS}, g.id AS key, g.name AS label`)

const ORGANISATIONS_THEN = `OPTIONAL MATCH (s)-[memberships:MEMBER_OF*0..1]->(o:Organisation) WHERE ${heldOn('e.date')}`

/** An organisation counts for itself, an actor for each organisation that it was a member of on the day of the event, once. */
export const COUNTS_BY_ORGANISATION = grouped(`${ORGANISATIONS_THEN}
  WITH DISTINCT s, e, ${FLAGS}, o.id AS key, o.name AS label`)

export const COUNTS_BY_ORGANISATION_KIND = grouped(`${ORGANISATIONS_THEN}
  WITH DISTINCT s, e, ${FLAGS}, o.kind AS key, o.kind AS label`)

export const COUNTS_BY_EVENT = grouped(`WITH s, ${FLAGS}, e.id AS key, e.name AS label`)

export const COUNTS_BY_MONTH = grouped(`WITH s, ${FLAGS}, left(e.date, 7) AS key, left(e.date, 7) AS label`)

/** By who nominated, from whichever stage of the pair names somebody; a pair with two nominators counts for each. */
export const COUNTS_BY_NOMINATOR = grouped(`OPTIONAL MATCH (s)-[record:PARTICIPATES_IN]->(e) WHERE record.nominatedBy IS NOT NULL
  OPTIONAL MATCH (who:Stakeholder {id: record.nominatedBy})
  WITH DISTINCT s, e, ${FLAGS}, who.id AS key, who.name AS label`)

export const SOURCE_IDS = `
  RETURN [id IN collect(DISTINCT p.source) WHERE id IS NOT NULL] AS sourceIds`

/** [id, name, level, inhabitants, parent, groups] */
export const ALL_REGION_ENTRIES = `
  MATCH (r:Region)
  WITH r ORDER BY r.sortName, r.id
  RETURN collect([r.id, r.name, r.level, r.inhabitants,
    head(COLLECT { MATCH (r)-[:PART_OF]->(parent:Region) RETURN parent.id LIMIT 1 }),
    COLLECT { MATCH (r)-[:BELONGS_TO]->(g:Region) RETURN g.id }]) AS regions`

/** [id, name, inhabitants of the catchment] of the events that the filter holds, by date. */
export const EVENT_ENTRIES = `
  OPTIONAL MATCH (e)-[:HELD_FOR]->(catchment:Region)
  WITH e, catchment ORDER BY e.date, e.sortName, e.id
  RETURN collect([e.id, e.name, catchment.inhabitants]) AS entries`

export const INTEREST_GROUP_ENTRIES = `
  MATCH (g:InterestGroup)
  WITH g ORDER BY g.sortName, g.id
  RETURN collect([g.id, g.name, null]) AS entries`

export const NO_ENTRIES = 'RETURN [] AS entries'
