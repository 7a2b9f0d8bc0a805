/**
 * Counts along the way. A pair of one stakeholder and one event counts once; a stage is reached by its own record or
 * by a later one that implies it: attended implies accepted and invited; accepted, declined and absent imply invited;
 * nominated is never implied. Filters are null where they do not restrict.
 */

const EVENTS = `
  MATCH (e:Event)
  WHERE ($events IS NULL OR e.id IN $events)
    AND ($from IS NULL OR e.date >= $from)
    AND ($to IS NULL OR e.date <= $to)
    AND ($catchments IS NULL OR EXISTS {
      MATCH (e)-[:HELD_FOR]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
      WHERE top.id IN $catchments })`

const RECORDS = `${EVENTS}
  MATCH (s:Stakeholder)-[p:PARTICIPATES_IN]->(e)
  WHERE ($regions IS NULL OR EXISTS {
      MATCH (s)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
      WHERE top.id IN $regions })
    AND ($interestGroups IS NULL OR EXISTS {
      MATCH (s)-[:IN_INTEREST_GROUP]->(g:InterestGroup)
      WHERE g.id IN $interestGroups })
    AND ($organisations IS NULL OR s.id IN $organisations OR EXISTS {
      MATCH (s)-[:MEMBER_OF]->(o:Organisation)
      WHERE o.id IN $organisations })`

const PAIRS = `${RECORDS}
  WITH s, e, collect(p.stage) AS stages
  WITH s, e,
    'NOMINATED' IN stages AS nominated,
    any(stage IN stages WHERE stage <> 'NOMINATED') AS invited,
    any(stage IN stages WHERE stage IN ['ACCEPTED', 'ATTENDED']) AS accepted,
    'DECLINED' IN stages AS declined,
    'ATTENDED' IN stages AS attended,
    'ABSENT' IN stages AS absent`

/** [nominated, invited, accepted, declined, attended, absent, people] */
const COUNTS = `[
      sum(CASE WHEN nominated THEN 1 ELSE 0 END),
      sum(CASE WHEN invited THEN 1 ELSE 0 END),
      sum(CASE WHEN accepted THEN 1 ELSE 0 END),
      sum(CASE WHEN declined THEN 1 ELSE 0 END),
      sum(CASE WHEN attended THEN 1 ELSE 0 END),
      sum(CASE WHEN absent THEN 1 ELSE 0 END),
      count(DISTINCT CASE WHEN attended AND s:Actor THEN s END)]`

const FLAGS = 'nominated, invited, accepted, declined, attended, absent'

export const TOTAL_COUNTS = `${PAIRS}
  RETURN ${COUNTS} AS total`

const grouped = (keyed: string): string => `${PAIRS}
  ${keyed}
  WITH key, label, ${COUNTS} AS counts
  RETURN collect([key, label, counts]) AS counted`

/** By the stakeholder's own place; the regions above it are summed from this. */
export const COUNTS_BY_PLACE = grouped(`OPTIONAL MATCH (s)-[:LOCATED_IN]->(place:Region)
  WITH s, ${FLAGS}, place.id AS key, place.name AS label`)

export const COUNTS_BY_INTEREST_GROUP = grouped(`OPTIONAL MATCH (s)-[:IN_INTEREST_GROUP]->(g:InterestGroup)
  WITH s, ${FLAGS}, g.id AS key, g.name AS label`)

/** An organisation counts for itself, an actor for each organisation that it is a member of, once. */
export const COUNTS_BY_ORGANISATION = grouped(`OPTIONAL MATCH (s)-[:MEMBER_OF*0..1]->(o:Organisation)
  WITH DISTINCT s, e, ${FLAGS}, o.id AS key, o.name AS label`)

export const COUNTS_BY_ORGANISATION_KIND = grouped(`OPTIONAL MATCH (s)-[:MEMBER_OF*0..1]->(o:Organisation)
  WITH DISTINCT s, e, ${FLAGS}, o.kind AS key, o.kind AS label`)

export const COUNTS_BY_EVENT = grouped(`WITH s, ${FLAGS}, e.id AS key, e.name AS label`)

export const COUNTS_BY_MONTH = grouped(`WITH s, ${FLAGS}, left(e.date, 7) AS key, left(e.date, 7) AS label`)

export const SOURCE_IDS = `${RECORDS}
  RETURN [id IN collect(DISTINCT p.source) WHERE id IS NOT NULL] AS sourceIds`

/** [id, name, level, inhabitants, parent, groups] */
export const ALL_REGION_ENTRIES = `
  MATCH (r:Region)
  WITH r ORDER BY r.sortName, r.id
  RETURN collect([r.id, r.name, r.level, r.inhabitants,
    head(COLLECT { MATCH (r)-[:PART_OF]->(parent:Region) RETURN parent.id LIMIT 1 }),
    COLLECT { MATCH (r)-[:BELONGS_TO]->(g:Region) RETURN g.id }]) AS regions`

/** [id, name, inhabitants of the catchment] of the events that the filter holds, by date. */
export const EVENT_ENTRIES = `${EVENTS}
  OPTIONAL MATCH (e)-[:HELD_FOR]->(catchment:Region)
  WITH e, catchment ORDER BY e.date, e.sortName, e.id
  RETURN collect([e.id, e.name, catchment.inhabitants]) AS entries`

export const INTEREST_GROUP_ENTRIES = `
  MATCH (g:InterestGroup)
  WITH g ORDER BY g.sortName, g.id
  RETURN collect([g.id, g.name, null]) AS entries`

export const NO_ENTRIES = 'RETURN [] AS entries'

/** Filter ids that the store does not hold, by the name of the filter. */
export const UNKNOWN_FILTER_IDS = `
  RETURN [
    ['regions', [id IN coalesce($regions, []) WHERE NOT EXISTS { MATCH (:Region {id: id}) }]],
    ['catchments', [id IN coalesce($catchments, []) WHERE NOT EXISTS { MATCH (:Region {id: id}) }]],
    ['events', [id IN coalesce($events, []) WHERE NOT EXISTS { MATCH (:Event {id: id}) }]],
    ['interestGroups', [id IN coalesce($interestGroups, []) WHERE NOT EXISTS { MATCH (:InterestGroup {id: id}) }]],
    ['organisations', [id IN coalesce($organisations, []) WHERE NOT EXISTS { MATCH (:Organisation {id: id}) }]]
  ] AS unknown`

export const SOURCES_BY_ID = 'MATCH (self:Source) WHERE self.id IN $ids'
