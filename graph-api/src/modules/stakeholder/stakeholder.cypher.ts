/** Fragments that actors and organisations share. See src/neo4j/shape.ts for the names of the variables. */

export const STAKEHOLDER_REGION = 'MATCH (self)-[:LOCATED_IN]->(node:Region)'

/** The first region that was left after the day, else the present one. */
export const STAKEHOLDER_REGION_AS_OF = `
  MATCH (self)-[edge:LOCATED_IN|WAS_LOCATED_IN]->(node:Region)
  WHERE edge.until IS NULL OR edge.until > $asOf
  WITH node, edge ORDER BY coalesce(edge.until, '9999') LIMIT 1`

export const STAKEHOLDER_INTEREST_GROUPS = 'MATCH (self)-[:IN_INTEREST_GROUP]->(node:InterestGroup)'

export const STAKEHOLDER_INVOLVEMENTS = 'MATCH (self)-[edge:INVOLVED_IN]->(node:Project)'

export const STAKEHOLDER_INVOLVEMENTS_AS_OF = `
  MATCH (self)-[edge:INVOLVED_IN]->(node:Project)
  WHERE coalesce(edge.from, $asOf) <= $asOf AND coalesce(edge.to, $asOf) >= $asOf`

export const STAKEHOLDER_PARTICIPATIONS = 'MATCH (self)-[edge:PARTICIPATES_IN {current: true}]->(node:Event)'

/** Participations that this stakeholder nominated, one for each nominated stakeholder and event. */
export const STAKEHOLDER_NOMINATIONS = `
  MATCH (self)-[edge:NOMINATED]->(other:Stakeholder)
  WITH DISTINCT other, edge.event AS extra
  MATCH (other)-[edge:PARTICIPATES_IN {current: true}]->(node:Event {id: extra})`

/** Ties in both directions: a tie is shown to both of its ends. */
export const STAKEHOLDER_TIES = 'MATCH (self)-[edge:TIED_TO]-(other:Stakeholder) WITH edge, startNode(edge) AS node, endNode(edge) AS other'

export const STAKEHOLDER_TIES_AS_OF = `
  MATCH (self)-[edge:TIED_TO]-(other:Stakeholder)
  WHERE coalesce(edge.start, $asOf) <= $asOf AND coalesce(edge.end, $asOf) >= $asOf
  WITH edge, startNode(edge) AS node, endNode(edge) AS other`

export const STAKEHOLDER_CONTRIBUTIONS = 'MATCH (self)<-[:MADE_BY]-(node:Contribution)'

/** Conditions on `self`, by filter. */
export const STAKEHOLDER_CONDITIONS = {
  name: 'self.sortName CONTAINS $filter_name',
  regions: `EXISTS {
    MATCH (self)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
    WHERE top.id IN $filter_regions }`,
  interestGroups: `EXISTS {
    MATCH (self)-[:IN_INTEREST_GROUP]->(group:InterestGroup)
    WHERE group.id IN $filter_interestGroups }`,
  projects: `EXISTS {
    MATCH (self)-[:INVOLVED_IN]->(theProject:Project)
    WHERE theProject.id IN $filter_projects }`,
  sources: 'self.source IN $filter_sources',
} as const

/** Conditions on `self` as of the day $filter_asOf, by filter. */
export const STAKEHOLDER_CONDITIONS_AS_OF = {
  regions: `any(place IN COLLECT {
    MATCH (self)-[stay:LOCATED_IN|WAS_LOCATED_IN]->(place:Region)
    WHERE stay.until IS NULL OR stay.until > $filter_asOf
    RETURN place ORDER BY coalesce(stay.until, '9999') LIMIT 1 } WHERE EXISTS {
      MATCH (place)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
      WHERE top.id IN $filter_regions })`,
  projects: `EXISTS {
    MATCH (self)-[involved:INVOLVED_IN]->(theProject:Project)
    WHERE theProject.id IN $filter_projects
      AND coalesce(involved.from, $filter_asOf) <= $filter_asOf AND coalesce(involved.to, $filter_asOf) >= $filter_asOf }`,
} as const

/** One participation must meet all of these filters together. */
export const STAKEHOLDER_PARTICIPATION_CONDITION = `EXISTS {
    MATCH (self)-[participation:PARTICIPATES_IN {current: true}]->(theEvent:Event)
    WHERE ($filter_events IS NULL OR theEvent.id IN $filter_events)
      AND ($filter_stages IS NULL OR participation.stage IN $filter_stages)
      AND ($filter_from IS NULL OR theEvent.date >= $filter_from)
      AND ($filter_to IS NULL OR theEvent.date <= $filter_to) }`
