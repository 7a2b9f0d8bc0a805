/** Fragments and starts of statements about actors. See src/neo4j/shape.ts for the names of the variables. */

export const ACTOR_FIELDS = {
  id: 'self.id',
  name: 'self.name',
  title: 'self.title',
  function: 'self.function',
  gender: 'self.gender',
  birthYear: 'self.birthYear',
  selfStatedAttributes: 'self.selfStatedAttributes',
} as const

export const ACTOR_MEMBERSHIPS = 'MATCH (self)-[edge:MEMBER_OF]->(node:Organisation)'

export const ACTOR_MEMBERSHIPS_AS_OF = `
  MATCH (self)-[edge:MEMBER_OF]->(node:Organisation)
  WHERE coalesce(edge.from, $asOf) <= $asOf AND coalesce(edge.to, $asOf) >= $asOf`

export const ACTOR_BY_ID = 'MATCH (self:Actor) WHERE self.id IN $ids'

export const ALL_ACTORS = 'MATCH (self:Actor)'

export const ACTORS_OF_EVENTS = `
  MATCH (startEvent:Event)<-[:PARTICIPATES_IN]-(self:Actor)
  WHERE startEvent.id IN $filter_events
  WITH DISTINCT self`

export const ACTORS_OF_ORGANISATIONS = `
  MATCH (startOrganisation:Organisation)<-[:MEMBER_OF]-(self:Actor)
  WHERE startOrganisation.id IN $filter_organisations
  WITH DISTINCT self`

export const ACTORS_OF_PROJECTS = `
  MATCH (startProject:Project)<-[:INVOLVED_IN]-(self:Actor)
  WHERE startProject.id IN $filter_projects
  WITH DISTINCT self`

export const ACTORS_OF_REGIONS = `
  MATCH (startTop:Region)<-[:PART_OF|BELONGS_TO*0..8]-(startPlace:Region)
  WHERE startTop.id IN $filter_regions
  WITH DISTINCT startPlace
  MATCH (startPlace)<-[:LOCATED_IN]-(self:Actor)`

export const ACTORS_OF_INTEREST_GROUPS = `
  MATCH (startGroup:InterestGroup)<-[:IN_INTEREST_GROUP]-(self:Actor)
  WHERE startGroup.id IN $filter_interestGroups
  WITH DISTINCT self`

export const ACTOR_IN_ORGANISATIONS_AS_OF = `EXISTS {
    MATCH (self)-[member:MEMBER_OF]->(theOrganisation:Organisation)
    WHERE theOrganisation.id IN $filter_organisations
      AND coalesce(member.from, $filter_asOf) <= $filter_asOf AND coalesce(member.to, $filter_asOf) >= $filter_asOf }`

export const ACTOR_IN_ORGANISATIONS = `EXISTS {
    MATCH (self)-[:MEMBER_OF]->(theOrganisation:Organisation)
    WHERE theOrganisation.id IN $filter_organisations }`
