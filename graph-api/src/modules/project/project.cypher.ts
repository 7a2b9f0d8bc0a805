/** Fragments and starts of statements about projects. See src/neo4j/shape.ts for the names of the variables. */

export const PROJECT_FIELDS = {
  id: 'self.id',
  name: 'self.name',
  description: 'self.description',
  kind: 'self.kind',
  status: 'self.status',
  start: 'self.start',
  end: 'self.end',
} as const

export const PROJECT_REGION = 'MATCH (self)-[:LOCATED_IN]->(node:Region)'

export const PROJECT_INVOLVEMENTS = 'MATCH (self)<-[edge:INVOLVED_IN]-(node:Stakeholder)'

export const PROJECT_EVENTS = 'MATCH (self)<-[:OF_PROJECT]-(node:Event)'

export const PROJECT_CONTRIBUTIONS = 'MATCH (self)<-[:TAKEN_UP_BY]-(node:Contribution)'

export const PROJECT_BY_ID = 'MATCH (self:Project) WHERE self.id IN $ids'

export const ALL_PROJECTS = 'MATCH (self:Project)'

export const PROJECT_CONDITIONS = {
  name: 'self.sortName CONTAINS $filter_name',
  statuses: 'self.status IN $filter_statuses',
  regions: `EXISTS {
    MATCH (self)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
    WHERE top.id IN $filter_regions }`,
  interestGroups: `EXISTS {
    MATCH (self)<-[:INVOLVED_IN]-(:Stakeholder)-[:IN_INTEREST_GROUP]->(group:InterestGroup)
    WHERE group.id IN $filter_interestGroups }`,
  organisations: `EXISTS {
    MATCH (self)<-[:INVOLVED_IN]-(:Stakeholder)-[:MEMBER_OF*0..1]->(theOrganisation:Organisation)
    WHERE theOrganisation.id IN $filter_organisations }`,
  from: '(self.end IS NULL OR self.end >= $filter_from)',
  to: '(self.start IS NULL OR self.start <= $filter_to)',
  sources: 'self.source IN $filter_sources',
} as const
