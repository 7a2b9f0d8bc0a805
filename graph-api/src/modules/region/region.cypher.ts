/** Fragments and starts of statements about regions. See src/neo4j/shape.ts for the names of the variables. */

export const REGION_FIELDS = {
  id: 'self.id',
  name: 'self.name',
  level: 'self.level',
  latitude: 'self.latitude',
  longitude: 'self.longitude',
  areaKm2: 'self.areaKm2',
  validFrom: 'self.validFrom',
  validTo: 'self.validTo',
  inhabitants: 'self.inhabitants',
  inhabitantsDate: 'self.inhabitantsDate',
} as const

export const REGION_PARENT = 'MATCH (self)-[:PART_OF]->(node:Region)'

export const REGION_CHILDREN = 'MATCH (self)<-[:PART_OF]-(node:Region)'

export const REGION_GROUPS = 'MATCH (self)-[:BELONGS_TO]->(node:Region)'

export const REGION_GROUP_MEMBERS = 'MATCH (self)<-[:BELONGS_TO]-(node:Region)'

/** With all regions below: who is at home in a municipality is at home in its Amt and its conference region too. */
export const REGION_ACTORS = `
  MATCH (self)<-[:PART_OF|BELONGS_TO*0..8]-(other:Region)
  WITH DISTINCT other
  MATCH (other)<-[:LOCATED_IN]-(node:Actor)`

export const REGION_ORGANISATIONS = `
  MATCH (self)<-[:PART_OF|BELONGS_TO*0..8]-(other:Region)
  WITH DISTINCT other
  MATCH (other)<-[:LOCATED_IN]-(node:Organisation)`

export const REGION_EVENTS = `
  MATCH (self)<-[:PART_OF|BELONGS_TO*0..8]-(other:Region)
  WITH DISTINCT other
  MATCH (other)<-[:LOCATED_IN]-(node:Event)`

export const REGION_PROJECTS = `
  MATCH (self)<-[:PART_OF|BELONGS_TO*0..8]-(other:Region)
  WITH DISTINCT other
  MATCH (other)<-[:LOCATED_IN]-(node:Project)`

export const REGION_CONTRIBUTIONS = `
  MATCH (self)<-[:PART_OF|BELONGS_TO*0..8]-(other:Region)
  WITH DISTINCT other
  MATCH (other)<-[:LOCATED_IN]-(node:Contribution)`

/** Events held for exactly this region. */
export const REGION_CATCHMENT_EVENTS = 'MATCH (self)<-[:HELD_FOR]-(node:Event)'

export const REGION_BY_ID = 'MATCH (self:Region) WHERE self.id IN $ids'

export const ALL_REGIONS = 'MATCH (self:Region)'

export const REGIONS_BELOW = `
  MATCH (startTop:Region)<-[:PART_OF|BELONGS_TO*0..8]-(self:Region)
  WHERE startTop.id IN $filter_regions
  WITH DISTINCT self`

export const REGION_CONDITIONS = {
  name: 'self.sortName CONTAINS $filter_name',
  levels: 'self.level IN $filter_levels',
  sources: 'self.source IN $filter_sources',
} as const
