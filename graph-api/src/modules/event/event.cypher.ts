/** Fragments and starts of statements about events. See src/neo4j/shape.ts for the names of the variables. */

export const EVENT_FIELDS = {
  id: 'self.id',
  name: 'self.name',
  kind: "coalesce(self.kind, 'OTHER')",
  date: 'self.date',
  startTime: 'self.startTime',
  endTime: 'self.endTime',
  venue: 'self.venue',
  latitude: 'self.latitude',
  longitude: 'self.longitude',
  capacity: 'self.capacity',
} as const

export const EVENT_REGION = 'MATCH (self)-[:LOCATED_IN]->(node:Region)'

export const EVENT_CATCHMENT = 'MATCH (self)-[:HELD_FOR]->(node:Region)'

export const EVENT_PROJECT = 'MATCH (self)-[:OF_PROJECT]->(node:Project)'

export const EVENT_PARTICIPATIONS = 'MATCH (self)<-[edge:PARTICIPATES_IN {current: true}]-(node:Stakeholder)'

export const EVENT_CONTRIBUTIONS = 'MATCH (self)<-[:MADE_AT]-(node:Contribution)'

export const EVENT_BY_ID = 'MATCH (self:Event) WHERE self.id IN $ids'

export const ALL_EVENTS = 'MATCH (self:Event)'

export const EVENT_CONDITIONS = {
  name: '(self.sortName CONTAINS $filter_name OR self.searchText CONTAINS $filter_name)',
  kinds: "coalesce(self.kind, 'OTHER') IN $filter_kinds",
  regions: `EXISTS {
    MATCH (self)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
    WHERE top.id IN $filter_regions }`,
  catchments: `EXISTS {
    MATCH (self)-[:HELD_FOR]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
    WHERE top.id IN $filter_catchments }`,
  projects: `EXISTS {
    MATCH (self)-[:OF_PROJECT]->(theProject:Project)
    WHERE theProject.id IN $filter_projects }`,
  from: 'self.date >= $filter_from',
  to: 'self.date <= $filter_to',
  sources: 'self.source IN $filter_sources',
} as const
