import type { EntityKind } from '../shared/entityKind.type.js'

/**
 * Statements that read a network. Nodes come as lists of lists, relations as one list of numbers for each column, which
 * is many times faster than records. What ties them is the store's own number of a node, which holds within a transaction. A statement holds only the conditions that are asked (network.repository.ts).
 */

const IN_REGIONS = `EXISTS {
      MATCH (n)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
      WHERE top.id IN $regions }`

const IN_GROUPS = `EXISTS {
      MATCH (n)-[:IN_INTEREST_GROUP]->(group:InterestGroup)
      WHERE group.id IN $interestGroups }`

const SYNTHETIC = 'EXISTS { MATCH (s:Source {id: n.source}) WHERE s.synthetic }'

export const OF_ORIGIN = `${SYNTHETIC} = $synthetic`

/** How a kind is read: which nodes, under which conditions, and as [key, id, label, region, groups, organisation kind, synthetic]; PLACES and GROUPS add region and groups. */
export interface NodeStatement { readonly match: string; readonly regions?: string; readonly interestGroups?: string; readonly row: string }

export const NODES: Readonly<Record<EntityKind, NodeStatement>> = {
  ACTOR: { match: 'MATCH (n:Actor)', regions: IN_REGIONS, interestGroups: IN_GROUPS, row: `[id(n), n.id, n.name, null, [], null, ${SYNTHETIC}]` },
  ORGANISATION: { match: 'MATCH (n:Organisation)', regions: IN_REGIONS, interestGroups: IN_GROUPS, row: `[id(n), n.id, n.name, null, [], n.kind, ${SYNTHETIC}]` },
  REGION: {
    match: 'MATCH (n:Region)',
    regions: 'EXISTS { MATCH (n)-[:PART_OF|BELONGS_TO*0..8]->(top:Region) WHERE top.id IN $regions }',
    row: `[id(n), n.id, n.name, n.id, [], null, ${SYNTHETIC}]`,
  },
  PROJECT: { match: 'MATCH (n:Project)', regions: IN_REGIONS, row: `[id(n), n.id, n.name, null, [], null, ${SYNTHETIC}]` },
  EVENT: { match: 'MATCH (n:Event)', regions: IN_REGIONS, row: `[id(n), n.id, n.name, null, [], null, ${SYNTHETIC}]` },
  TOPIC: { match: 'MATCH (n:Topic)', row: `[id(n), n.id, n.name, null, [], null, ${SYNTHETIC}]` },
  CONTRIBUTION: { match: 'MATCH (n:Contribution)', regions: IN_REGIONS, row: `[id(n), n.id, left(n.text, 120), null, [], null, ${SYNTHETIC}]` },
  INTEREST_GROUP: { match: 'MATCH (n:InterestGroup)', interestGroups: 'n.id IN $interestGroups', row: `[id(n), n.id, n.name, null, [n.id], null, ${SYNTHETIC}]` },
}

/** Where nodes lie, and in which interest groups they are: keys beside ids. Read as a whole, which takes a fraction of asking node by node. */
export const PLACES = `MATCH (n)-[:LOCATED_IN]->(place:Region)
    RETURN [collect(id(n)), collect(place.id)]`
export const GROUPS = `MATCH (n)-[:IN_INTEREST_GROUP]->(g:InterestGroup)
    RETURN [collect(id(n)), collect(g.id)]`

/** The planning region of every place that lies in one: [place, planning region]. Groups may overlap, so a place can have several. */
export const PLANNING_REGIONS = `MATCH (planning:Region {level: 'PLANNING_REGION'})<-[:PART_OF|BELONGS_TO*0..8]-(place:Region)
    RETURN [collect(DISTINCT [place.id, planning.id])]`

const VALID_AT = '($at IS NULL OR ((r.from IS NULL OR r.from <= $at) AND (r.to IS NULL OR r.to >= $at)))'

/** How a kind of relation from a to b is read: which exist, the weight, whether it holds both ways, from when to when (absent: always), and the id of the source that states it. */
export interface RelationStatement {
  readonly match: string
  /** The same without labels, where only such nodes have relations of this type: the store then reads the relations one after the other, twice as fast. */
  readonly scan?: string
  readonly where?: string
  /** Keeps one of several rows for the same two. */
  readonly once?: string
  readonly weight?: string
  readonly mutual?: string
  readonly begin?: string
  readonly end?: string
  readonly source: string
}

export const MEMBERSHIPS: RelationStatement = { match: 'MATCH (a:Actor)-[r:MEMBER_OF]->(b:Organisation)', scan: 'MATCH (a)-[r:MEMBER_OF]->(b)', where: VALID_AT, begin: 'r.from', end: 'r.to', source: 'r.source' }

export const INVOLVEMENTS: RelationStatement = { match: 'MATCH (a:Stakeholder)-[r:INVOLVED_IN]->(b:Project)', scan: 'MATCH (a)-[r:INVOLVED_IN]->(b)', where: VALID_AT, begin: 'r.from', end: 'r.to', source: 'r.source' }

/** A participation exists from its record's day on, or from the event's where the record names none. */
const HELD_BY = '($at IS NULL OR coalesce(r.date, b.date) IS NULL OR coalesce(r.date, b.date) <= $at)'

export const PARTICIPATIONS: RelationStatement = {
  match: 'MATCH (a:Stakeholder)-[r:PARTICIPATES_IN]->(b:Event)', scan: 'MATCH (a)-[r:PARTICIPATES_IN]->(b)', where: HELD_BY, once: 'WITH DISTINCT a, b', begin: 'coalesce(r.date, b.date)', source: 'r.source',
}

/** Participations that neither were declined nor missed: what two stakeholders can share. */
export const SHARED_PARTICIPATIONS: RelationStatement = {
  match: 'MATCH (a:Stakeholder)-[r:PARTICIPATES_IN {current: true}]->(b:Event)', where: `NOT r.stage IN ['DECLINED', 'ABSENT'] AND ${HELD_BY}`, begin: 'coalesce(r.date, b.date)', source: 'r.source',
}

/** A nomination is derived from the participation that it led to, whose source states it. */
export const NOMINATIONS: RelationStatement = {
  match: 'MATCH (a:Stakeholder)-[r:NOMINATED]->(b:Stakeholder)',
  scan: 'MATCH (a)-[r:NOMINATED]->(b)',
  where: `($at IS NULL OR EXISTS {
      MATCH (b)-[p:PARTICIPATES_IN {stage: r.stage}]->(e:Event {id: r.event})
      WHERE coalesce(p.date, e.date) IS NULL OR coalesce(p.date, e.date) <= $at })`,
  begin: 'head(COLLECT { MATCH (b)-[p:PARTICIPATES_IN {stage: r.stage}]->(e:Event {id: r.event}) RETURN coalesce(p.date, e.date) LIMIT 1 })',
  source: 'head(COLLECT { MATCH (b)-[p:PARTICIPATES_IN {stage: r.stage}]->(:Event {id: r.event}) RETURN p.source LIMIT 1 })',
}

export const TIES: RelationStatement = {
  match: 'MATCH (a:Stakeholder)-[r:TIED_TO]->(b:Stakeholder)',
  scan: 'MATCH (a)-[r:TIED_TO]->(b)',
  where: `($at IS NULL OR ((r.start IS NULL OR r.start <= $at) AND (r.end IS NULL OR r.end >= $at)))
      AND ($wave IS NULL OR r.wave = $wave)`,
  weight: 'coalesce(r.weight, 1.0)',
  mutual: 'NOT coalesce(r.directed, false)',
  begin: 'r.start',
  end: 'r.end',
  source: 'r.source',
}

/** What a column says is stated by the source of its row. */
export const LOCATIONS: RelationStatement = {
  match: 'MATCH (a)-[:LOCATED_IN]->(b:Region)', where: '(a:Stakeholder OR a:Project OR a:Event OR a:Contribution)', source: 'a.source',
}

export const ORGANISATION_PARTS: RelationStatement = { match: 'MATCH (a:Organisation)-[:UNIT_OF]->(b:Organisation)', source: 'a.source' }

/** The waves of the stored ties. */
export const WAVES = `MATCH (:Stakeholder)-[r:TIED_TO]->(:Stakeholder)
    WHERE r.wave IS NOT NULL
    RETURN collect(DISTINCT r.wave)`

/** Filter ids that the store does not hold. */
export const UNKNOWN_REGIONS = '[id IN $regions WHERE NOT EXISTS { MATCH (:Region {id: id}) }]'
export const UNKNOWN_WAVE = 'NOT EXISTS { MATCH (:Stakeholder)-[:TIED_TO {wave: $wave}]->(:Stakeholder) }'
export const UNKNOWN_INTEREST_GROUPS = '[id IN $interestGroups WHERE NOT EXISTS { MATCH (:InterestGroup {id: id}) }]'

export const DATA_VERSION = "head(COLLECT { MATCH (v:DataVersion {id: 'data'}) RETURN v.version })"
