/** Statements of conference plans. A plan belongs to one event; its history is one node for each change. */

const PLAN_HEAD = `
  MATCH (event:Event {id: $event})
  OPTIONAL MATCH (plan:ConferencePlan {event: $event})
  RETURN event.name AS name, event.date AS date, event.capacity AS capacity, plan.version AS version, plan.state AS state,
    EXISTS { MATCH (source:Source {id: event.source}) WHERE source.synthetic } AS synthetic,
    head([(event)-[:HELD_FOR]->(region:Region) | region.id]) AS catchment,
    head([(event)-[:LOCATED_IN]->(region:Region) | region.id]) AS place`

/** One event with its plan and the heads of the changes. */
export const PLAN_OF_EVENT = `${PLAN_HEAD},
    COLLECT {
      MATCH (plan)<-[:CHANGE_OF]-(change:PlanChange)
      WITH change ORDER BY change.version
      RETURN [change.version, change.at, change.by, change.kind, change.undoes, size(change.stakeholders)]
    } AS changes`

/** For answers that show no history, which may be long. */
export const PLAN_WITHOUT_HISTORY = `${PLAN_HEAD}, [] AS changes`

/** [id, name, is an organisation, title, function, year of birth, synthetic, place, organisations, rows] of everybody with a row at the event. */
export const CANDIDATES_OF_EVENT = `
  MATCH (event:Event {id: $event})<-[:PARTICIPATES_IN]-(s:Stakeholder)
  WITH DISTINCT event, s ORDER BY s.sortName, s.id
  RETURN collect([s.id, s.name, s:Organisation, s.title, s.function, s.birthYear,
    EXISTS { MATCH (source:Source {id: s.source}) WHERE source.synthetic },
    head([(s)-[:LOCATED_IN]->(region:Region) | region.name]),
    COLLECT { MATCH (s)-[m:MEMBER_OF]->(o:Organisation) WHERE coalesce(m.to, '9999') >= coalesce(event.date, '') RETURN DISTINCT o.name ORDER BY o.name },
    COLLECT { MATCH (s)-[p:PARTICIPATES_IN]->(event) RETURN [p.stage, p.date, p.nominatedBy, coalesce(p.current, false)] }
  ]) AS candidates`

export const NAMES_OF_STAKEHOLDERS = `
  MATCH (s:Stakeholder)
  WHERE s.id IN $ids
  RETURN collect([s.id, s.name]) AS names`

/** Names of regions, groups and organisations, each by kind and id. */
export const NAMES_OF_VALUES = `
  RETURN COLLECT { MATCH (n:Region) WHERE n.id IN $ids RETURN ['REGION', n.id, n.name] }
    + COLLECT { MATCH (n:InterestGroup) WHERE n.id IN $ids RETURN ['INTEREST_GROUP', n.id, n.name] }
    + COLLECT { MATCH (n:Organisation) WHERE n.id IN $ids RETURN ['ORGANISATION', n.id, n.name] } AS names`

export const CHANGE_OF_PLAN = `
  MATCH (change:PlanChange {id: $id})
  RETURN change.before AS before, change.after AS after, change.stakeholders AS stakeholders, change.drawFile AS drawFile`

/**
 * First of a write, which holds the lock of all writers (Database.write) already: nobody changes a plan at the same time, and
 * none is changed while an import writes.
 */
export const LOCK_PLAN = `
  MATCH (event:Event {id: $event})
  MERGE (plan:ConferencePlan {event: $event})
    ON CREATE SET plan.version = 0
  MERGE (plan)-[:PLAN_OF]->(event)
  RETURN plan.version AS version, plan.state AS state, coalesce(plan.people, []) AS people,
    head(COLLECT { MATCH (n:Source {id: event.source}) WHERE n.synthetic RETURN n.id }) AS synthetic,
    EXISTS { MATCH (lock:DataVersion {id: 'data'}) WHERE lock.importOwner IS NOT NULL AND lock.importHeartbeat >= timestamp() - $staleAfter } AS isBusy`

/** Rows of some stakeholders at the event. */
export const ROWS_OF_EVENT = `
  MATCH (event:Event {id: $event})
  UNWIND $stakeholders AS id
  MATCH (:Stakeholder {id: id})-[p:PARTICIPATES_IN]->(event)
  RETURN id AS stakeholder, p.stage AS stage, p.role AS role, p.date AS date, p.nominatedBy AS nominatedBy, p.source AS source`

/** Stakeholders that are stored, each with its source where that is synthetic. */
export const STORED_STAKEHOLDERS = `
  MATCH (s:Stakeholder)
  WHERE s.id IN $ids
  RETURN s.id AS id, head(COLLECT { MATCH (n:Source {id: s.source}) WHERE n.synthetic RETURN n.id }) AS synthetic`

export const REMOVE_ROWS = `
  MATCH (event:Event {id: $event})
  UNWIND $stakeholders AS id
  MATCH (:Stakeholder {id: id})-[p:PARTICIPATES_IN]->(event)
  DELETE p`

export const MAKE_ROWS = `
  MATCH (event:Event {id: $event})
  UNWIND $rows AS row
  MATCH (s:Stakeholder {id: row.stakeholder})
  CREATE (s)-[p:PARTICIPATES_IN]->(event)
  SET p = {stage: row.stage, role: row.role, date: row.date, nominatedBy: row.nominatedBy, source: row.source}`

/** Where rows come from that were entered here: part of the data set, as each source is. */
export const MAKE_SOURCE = `
  MERGE (source:Source {id: $source.id})
    ON CREATE SET source.title = $source.title, source.note = $source.note, source.synthetic = false`

/** Rows that an undo brings back may name a source that went with the last of them; one that nothing names goes. */
export const REMOVE_UNUSED_SOURCE = `
  MATCH (source:Source {id: $source.id, title: $source.title, note: $source.note})
  WHERE NOT EXISTS { MATCH ()-[p:PARTICIPATES_IN]->() WHERE p.source = $source.id }
  DELETE source`

export const WRITE_CHANGE = `
  MATCH (plan:ConferencePlan {event: $event})
  SET plan.version = $version, plan.state = $state, plan.frame = $frame, plan.people = $people
  CREATE (change:PlanChange)-[:CHANGE_OF]->(plan)
  SET change = {id: $id, event: $event, version: $version, at: $at, by: $by, kind: $kind, undoes: $undoes,
    stakeholders: $stakeholders, before: $before, after: $after, drawFile: $drawFile}`

/** Pairs who can ask each other: reported ties but conflicts, and memberships; what ended before $date does not count. */
export const TIES = `
  MATCH (one:Stakeholder)-[tie:TIED_TO|MEMBER_OF]->(other:Stakeholder)
  WHERE coalesce(tie.kind, '') <> 'CONFLICT' AND coalesce(tie.to, tie.end, '9999') >= $date
  RETURN collect(DISTINCT [one.id, other.id]) AS ties`

/** [kind, id, name, regions that it lies in, members] of interest groups, organisations and municipalities, each by name; members whose membership has not ended before $date. */
export const MISSING_PARTS = `
  RETURN COLLECT {
      MATCH (g:InterestGroup)
      WITH g ORDER BY g.sortName, g.id
      RETURN ['INTEREST_GROUP', g.id, g.name, [], COLLECT { MATCH (s:Stakeholder)-[:IN_INTEREST_GROUP]->(g) RETURN s.id }]
    } + COLLECT {
      MATCH (o:Organisation)
      WITH o ORDER BY o.sortName, o.id
      RETURN ['ORGANISATION', o.id, o.name, [(o)-[:LOCATED_IN]->(r:Region) | r.id], [o.id] + COLLECT { MATCH (s:Actor)-[m:MEMBER_OF]->(o) WHERE coalesce(m.to, '9999') >= $date RETURN DISTINCT s.id }]
    } + COLLECT {
      MATCH (m:Region {level: 'MUNICIPALITY'})
      WITH m ORDER BY m.sortName, m.id
      RETURN ['REGION', m.id, m.name, [m.id], COLLECT { MATCH (s:Stakeholder)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(m) RETURN DISTINCT s.id }]
    } AS parts`
