/** Fragments and starts of statements about organisations. See src/neo4j/shape.ts for the names of the variables. */

export const ORGANISATION_FIELDS = {
  id: 'self.id',
  name: 'self.name',
  shortName: 'self.shortName',
  kind: 'self.kind',
  website: 'self.website',
} as const

export const ORGANISATION_PARENT = 'MATCH (self)-[:UNIT_OF]->(node:Organisation)'

export const ORGANISATION_PARTS = 'MATCH (self)<-[:UNIT_OF]-(node:Organisation)'

export const ORGANISATION_MEMBERS = 'MATCH (self)<-[edge:MEMBER_OF]-(node:Actor)'

export const ORGANISATION_MEMBERS_AS_OF = `
  MATCH (self)<-[edge:MEMBER_OF]-(node:Actor)
  WHERE coalesce(edge.from, $asOf) <= $asOf AND coalesce(edge.to, $asOf) >= $asOf`

export const ORGANISATION_BY_ID = 'MATCH (self:Organisation) WHERE self.id IN $ids'

export const ALL_ORGANISATIONS = 'MATCH (self:Organisation)'

export const ORGANISATIONS_OF_REGIONS = `
  MATCH (startTop:Region)<-[:PART_OF|BELONGS_TO*0..8]-(startPlace:Region)
  WHERE startTop.id IN $filter_regions
  WITH DISTINCT startPlace
  MATCH (startPlace)<-[:LOCATED_IN]-(self:Organisation)`

export const ORGANISATION_OF_KINDS = 'self.kind IN $filter_kinds'
