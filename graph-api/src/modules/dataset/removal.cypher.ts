/**
 * Statements of the removal of synthetic rows: each takes at most $limit rows of the sources $sources and returns how
 * many it took, and, where stages of others may have changed, the ids of the `stakeholders` to look at again.
 */

/** Sources of invented rows, as `self`. */
export const SYNTHETIC = `
  MATCH (self:Source)
  WHERE self.synthetic = true`

export const SYNTHETIC_SOURCES = `${SYNTHETIC}
  RETURN self.id AS id ORDER BY id`

const relationships = (type: string): string => `
  MATCH ()-[r:${type}]->()
  WHERE r.source IN $sources
  WITH r LIMIT $limit
  DELETE r
  RETURN count(*) AS removed, [] AS stakeholders`

const REMOVE_PARTICIPATIONS = `
  MATCH (stakeholder:Stakeholder)-[r:PARTICIPATES_IN]->(:Event)
  WHERE r.source IN $sources
  WITH stakeholder, r LIMIT $limit
  DELETE r
  RETURN count(*) AS removed, collect(DISTINCT stakeholder.id) AS stakeholders`

/** Participations of any source in events that go. */
const REMOVE_PARTICIPATIONS_OF_EVENTS = `
  MATCH (event:Event)
  WHERE event.source IN $sources
  MATCH (event)<-[r:PARTICIPATES_IN]-(stakeholder:Stakeholder)
  WITH stakeholder, r LIMIT $limit
  DELETE r
  RETURN count(*) AS removed, collect(DISTINCT stakeholder.id) AS stakeholders`

/** Stakeholders that go are no longer named as those who nominated. */
const FORGET_NOMINATORS = `
  MATCH (by:Stakeholder)
  WHERE by.source IN $sources
  MATCH (stakeholder:Stakeholder)-[r:PARTICIPATES_IN {nominatedBy: by.id}]->(:Event)
  WITH stakeholder, r LIMIT $limit
  REMOVE r.nominatedBy
  RETURN count(*) AS removed, collect(DISTINCT stakeholder.id) AS stakeholders`

const nodes = (label: string): string => `
  MATCH (n:${label})
  WHERE n.source IN $sources
  WITH n LIMIT $limit
  DETACH DELETE n
  RETURN count(*) AS removed, [] AS stakeholders`

/** Counts of regions that go, whatever their own source. */
const REMOVE_COUNTS_OF_REGIONS = `
  MATCH (region:Region)
  WHERE region.source IN $sources
  MATCH (region)<-[:COUNTED_IN]-(n)
  WITH n LIMIT $limit
  DETACH DELETE n
  RETURN count(*) AS removed, [] AS stakeholders`

/** Plans of events that go, with their history. */
const REMOVE_PLANS_OF_EVENTS = `
  MATCH (event:Event)
  WHERE event.source IN $sources
  MATCH (plan:ConferencePlan {event: event.id})
  WITH plan LIMIT $limit
  OPTIONAL MATCH (change:PlanChange)-[:CHANGE_OF]->(plan)
  DETACH DELETE change
  WITH DISTINCT plan
  DETACH DELETE plan
  RETURN count(*) AS removed, [] AS stakeholders`

/**
 * A list that was drawn from a pool with invented people means nothing without them: plans of events that stay lose list,
 * waiting list, tables and history when they name somebody who goes. Seats and quotas stay.
 */
const EMPTY_PLANS_WITH_PEOPLE = `
  MATCH (plan:ConferencePlan)
  WHERE any(id IN plan.people WHERE EXISTS { MATCH (s:Stakeholder {id: id}) WHERE s.source IN $sources })
  WITH plan LIMIT $limit
  OPTIONAL MATCH (change:PlanChange)-[:CHANGE_OF]->(plan)
  DETACH DELETE change
  WITH DISTINCT plan
  SET plan.state = plan.frame, plan.people = [], plan.version = plan.version + 1
  RETURN count(*) AS removed, [] AS stakeholders`

const REMOVE_SOURCES = `
  MATCH (n:Source)
  WHERE n.id IN $sources
  WITH n LIMIT $limit
  DELETE n
  RETURN count(*) AS removed, [] AS stakeholders`

export interface RemovalStep {
  readonly statement: string
  /** The step changes rows that stay, so it is not counted. */
  readonly isChange?: boolean
}

/** Relationships first: a node with few of them left goes in a small transaction. */
export const REMOVAL_STEPS: readonly RemovalStep[] = [
  ...['MEMBER_OF', 'INVOLVED_IN', 'TIED_TO', 'BELONGS_TO'].map((type) => ({ statement: relationships(type) })),
  { statement: REMOVE_PARTICIPATIONS },
  { statement: REMOVE_PARTICIPATIONS_OF_EVENTS },
  { statement: FORGET_NOMINATORS, isChange: true },
  ...['Population', 'VitalEvents', 'FertilityRate', 'TotalFertilityRate', 'LifeTable', 'LifeExpectancy', 'OfficialProjection'].map((label) => ({ statement: nodes(label) })),
  { statement: REMOVE_COUNTS_OF_REGIONS },
  { statement: REMOVE_PLANS_OF_EVENTS, isChange: true },
  { statement: EMPTY_PLANS_WITH_PEOPLE, isChange: true },
  ...['Contribution', 'Actor', 'Organisation', 'Event', 'Project', 'Topic', 'InterestGroup', 'Region'].map((label) => ({ statement: nodes(label) })),
  { statement: REMOVE_SOURCES },
]

/** About how many rows go: relationships of their own source and nodes. */
export const COUNT_SYNTHETIC = `
  CALL () {
    MATCH ()-[r:MEMBER_OF]->() WHERE r.source IN $sources RETURN count(r) AS rows
    UNION ALL
    MATCH ()-[r:INVOLVED_IN]->() WHERE r.source IN $sources RETURN count(r) AS rows
    UNION ALL
    MATCH ()-[r:TIED_TO]->() WHERE r.source IN $sources RETURN count(r) AS rows
    UNION ALL
    MATCH ()-[r:PARTICIPATES_IN]->() WHERE r.source IN $sources RETURN count(r) AS rows
    UNION ALL
    MATCH (n:Actor|Organisation|Contribution|Event|Project|Region|Population|VitalEvents|FertilityRate|TotalFertilityRate|LifeTable|LifeExpectancy|OfficialProjection)
    WHERE n.source IN $sources RETURN count(n) AS rows
  }
  RETURN sum(rows) AS rows`
