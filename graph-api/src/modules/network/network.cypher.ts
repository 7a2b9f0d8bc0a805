import type { EntityKind } from '../shared/entityKind.type.js'

/**
 * Statements that read a network. Nodes and relations come as lists of lists, which is several times faster than
 * records. A statement holds only the conditions that are asked (network.repository.ts).
 */

const IN_REGIONS = `EXISTS {
      MATCH (n)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
      WHERE top.id IN $regions }`

const IN_GROUPS = `EXISTS {
      MATCH (n)-[:IN_INTEREST_GROUP]->(group:InterestGroup)
      WHERE group.id IN $interestGroups }`

const REGION_ID = 'head(COLLECT { MATCH (n)-[:LOCATED_IN]->(place:Region) RETURN place.id LIMIT 1 })'

const GROUP_IDS = 'COLLECT { MATCH (n)-[:IN_INTEREST_GROUP]->(g:InterestGroup) RETURN g.id ORDER BY g.id }'

const SYNTHETIC = 'EXISTS { MATCH (s:Source {id: n.source}) WHERE s.synthetic }'

/** How a kind is read: which nodes, under which conditions, and as [id, label, region, groups, organisation kind, synthetic]. */
export interface NodeStatement { readonly match: string; readonly regions?: string; readonly interestGroups?: string; readonly row: string }

export const NODES: Readonly<Record<EntityKind, NodeStatement>> = {
  ACTOR: { match: 'MATCH (n:Actor)', regions: IN_REGIONS, interestGroups: IN_GROUPS, row: `[n.id, n.name, ${REGION_ID}, ${GROUP_IDS}, null, ${SYNTHETIC}]` },
  ORGANISATION: { match: 'MATCH (n:Organisation)', regions: IN_REGIONS, interestGroups: IN_GROUPS, row: `[n.id, n.name, ${REGION_ID}, ${GROUP_IDS}, n.kind, ${SYNTHETIC}]` },
  REGION: {
    match: 'MATCH (n:Region)',
    regions: 'EXISTS { MATCH (n)-[:PART_OF|BELONGS_TO*0..8]->(top:Region) WHERE top.id IN $regions }',
    row: `[n.id, n.name, n.id, [], null, ${SYNTHETIC}]`,
  },
  PROJECT: { match: 'MATCH (n:Project)', regions: IN_REGIONS, row: `[n.id, n.name, ${REGION_ID}, [], null, ${SYNTHETIC}]` },
  EVENT: { match: 'MATCH (n:Event)', regions: IN_REGIONS, row: `[n.id, n.name, ${REGION_ID}, [], null, ${SYNTHETIC}]` },
  TOPIC: { match: 'MATCH (n:Topic)', row: `[n.id, n.name, null, [], null, ${SYNTHETIC}]` },
  CONTRIBUTION: { match: 'MATCH (n:Contribution)', regions: IN_REGIONS, row: `[n.id, left(n.text, 120), ${REGION_ID}, [], null, ${SYNTHETIC}]` },
  INTEREST_GROUP: { match: 'MATCH (n:InterestGroup)', interestGroups: 'n.id IN $interestGroups', row: `[n.id, n.name, null, [n.id], null, ${SYNTHETIC}]` },
}

const VALID_AT = '($at IS NULL OR ((r.from IS NULL OR r.from <= $at) AND (r.to IS NULL OR r.to >= $at)))'

/** Rows: [from, to, weight, holds both ways]. */
export const MEMBERSHIPS = `MATCH (a:Actor)-[r:MEMBER_OF]->(b:Organisation) WHERE ${VALID_AT}
    RETURN collect([a.id, b.id, 1.0, false]) AS rows`

export const INVOLVEMENTS = `MATCH (a:Stakeholder)-[r:INVOLVED_IN]->(b:Project) WHERE ${VALID_AT}
    RETURN collect([a.id, b.id, 1.0, false]) AS rows`

/** A participation exists from its record's day on, or from the event's where the record names none. */
export const PARTICIPATIONS = `MATCH (a:Stakeholder)-[r:PARTICIPATES_IN]->(b:Event)
    WHERE $at IS NULL OR coalesce(r.date, b.date) IS NULL OR coalesce(r.date, b.date) <= $at
    WITH DISTINCT a, b
    RETURN collect([a.id, b.id, 1.0, false]) AS rows`

/** Participations that neither were declined nor missed: what two stakeholders can share. */
export const SHARED_PARTICIPATIONS = `MATCH (a:Stakeholder)-[r:PARTICIPATES_IN {current: true}]->(b:Event)
    WHERE NOT r.stage IN ['DECLINED', 'ABSENT']
      AND ($at IS NULL OR coalesce(r.date, b.date) IS NULL OR coalesce(r.date, b.date) <= $at)
    RETURN collect([a.id, b.id, 1.0, false]) AS rows`

export const NOMINATIONS = `MATCH (a:Stakeholder)-[r:NOMINATED]->(b:Stakeholder)
    WHERE $at IS NULL OR EXISTS {
      MATCH (b)-[p:PARTICIPATES_IN {stage: r.stage}]->(e:Event {id: r.event})
      WHERE coalesce(p.date, e.date) IS NULL OR coalesce(p.date, e.date) <= $at }
    RETURN collect([a.id, b.id, 1.0, false]) AS rows`

export const TIES = `MATCH (a:Stakeholder)-[r:TIED_TO]->(b:Stakeholder)
    WHERE $at IS NULL OR ((r.start IS NULL OR r.start <= $at) AND (r.end IS NULL OR r.end >= $at))
    RETURN collect([a.id, b.id, coalesce(r.weight, 1.0), NOT coalesce(r.directed, false)]) AS rows`

export const LOCATIONS = `MATCH (a)-[:LOCATED_IN]->(b:Region)
    WHERE a:Stakeholder OR a:Project OR a:Event OR a:Contribution
    RETURN collect([a.id, b.id, 1.0, false]) AS rows`

export const ORGANISATION_PARTS = `MATCH (a:Organisation)-[:UNIT_OF]->(b:Organisation)
    RETURN collect([a.id, b.id, 1.0, false]) AS rows`

/** Filter ids that the store does not hold. */
export const UNKNOWN_REGIONS = '[id IN $regions WHERE NOT EXISTS { MATCH (:Region {id: id}) }]'
export const UNKNOWN_INTEREST_GROUPS = '[id IN $interestGroups WHERE NOT EXISTS { MATCH (:InterestGroup {id: id}) }]'

export const DATA_VERSION = "head(COLLECT { MATCH (v:DataVersion {id: 'data'}) RETURN v.version })"
