import { heldOn } from '../../neo4j/heldOn.cypher.js'
import { placeOn } from './participationFilter.cypher.js'

/** To follow the pairs that reached a stage: which places, groups and organisations they are of. */

export const REACHED_PLACES = `
  ${placeOn('e.date')}
  RETURN collect(DISTINCT place.id) AS places`

export const REACHED_INTEREST_GROUPS = `
  MATCH (s)-[:IN_INTEREST_GROUP]->(g:InterestGroup)
  RETURN collect(DISTINCT g.id) AS groups`

/** An organisation is reached by itself or by who was a member on the day of the event. */
export const REACHED_ORGANISATIONS = `
  MATCH (s)-[memberships:MEMBER_OF*0..1]->(o:Organisation)
  WHERE ${heldOn('e.date')}
  RETURN collect(DISTINCT o.id) AS organisations`

export const ALL_ORGANISATIONS = 'MATCH (s:Organisation)'

/** [id, name] of organisations `s`, by name. */
export const ORGANISATION_ENTRIES = `
  WITH s ORDER BY s.sortName, s.id
  RETURN collect([s.id, s.name]) AS organisationEntries`
