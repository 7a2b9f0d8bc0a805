/** Fragments and starts of statements about contributions. See src/neo4j/shape.ts for the names of the variables. */

export const CONTRIBUTION_FIELDS = { id: 'self.id', kind: 'self.kind', text: 'self.text', date: 'self.date' } as const

export const CONTRIBUTION_EVENT = 'MATCH (self)-[:MADE_AT]->(node:Event)'

export const CONTRIBUTION_REGION = 'MATCH (self)-[:LOCATED_IN]->(node:Region)'

export const CONTRIBUTION_BY = 'MATCH (self)-[:MADE_BY]->(node:Stakeholder)'

export const CONTRIBUTION_TOPICS = 'MATCH (self)-[:ABOUT]->(node:Topic)'

export const CONTRIBUTION_PROJECT = 'MATCH (self)-[:TAKEN_UP_BY]->(node:Project)'

export const CONTRIBUTION_BY_ID = 'MATCH (self:Contribution) WHERE self.id IN $ids'

export const ALL_CONTRIBUTIONS = 'MATCH (self:Contribution)'

export const CONTRIBUTION_CONDITIONS = {
  text: 'toLower(self.text) CONTAINS toLower($filter_text)',
  kinds: 'self.kind IN $filter_kinds',
  regions: `EXISTS {
    MATCH (self)-[:LOCATED_IN]->(:Region)-[:PART_OF|BELONGS_TO*0..8]->(top:Region)
    WHERE top.id IN $filter_regions }`,
  interestGroups: `EXISTS {
    MATCH (self)-[:MADE_BY]->(:Stakeholder)-[:IN_INTEREST_GROUP]->(group:InterestGroup)
    WHERE group.id IN $filter_interestGroups }`,
  organisations: `EXISTS {
    MATCH (self)-[:MADE_BY]->(:Stakeholder)-[:MEMBER_OF*0..1]->(organisation:Organisation)
    WHERE organisation.id IN $filter_organisations }`,
  events: `EXISTS {
    MATCH (self)-[:MADE_AT]->(theEvent:Event)
    WHERE theEvent.id IN $filter_events }`,
  topics: `EXISTS {
    MATCH (self)-[:ABOUT]->(:Topic)-[:SUBTOPIC_OF*0..8]->(topic:Topic)
    WHERE topic.id IN $filter_topics }`,
  from: 'self.date >= $filter_from',
  to: 'self.date <= $filter_to',
  sources: 'self.source IN $filter_sources',
} as const
