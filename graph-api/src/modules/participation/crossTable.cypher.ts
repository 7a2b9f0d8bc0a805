import { heldOn } from '../../neo4j/heldOn.cypher.js'

/**
 * Dimensions of a table, to follow a stakeholder `s` (with event `e`, with its region `place`): key and label of each
 * value under the name of a side of the table. Who has several values is in each of them, once; who has none is under null.
 */
export type Side = 'row' | 'column'

const valuesOf = (side: Side, match: string, [key, label]: readonly [string, string]): string => `
  CALL (*) {${match}
    RETURN DISTINCT ${key} AS ${side}Key, ${label} AS ${side}Label }`

/** The region `place` itself, or what it lies in, at the level of a parameter. */
export const BY_REGION = (side: Side): string => valuesOf(side, `
    OPTIONAL MATCH (place)-[:PART_OF|BELONGS_TO*0..8]->(region:Region {level: $${side}Level})`, ['region.id', 'region.name'])

export const BY_INTEREST_GROUP = (side: Side): string => valuesOf(side, `
    OPTIONAL MATCH (s)-[:IN_INTEREST_GROUP]->(g:InterestGroup)`, ['g.id', 'g.name'])

/** An organisation counts for itself, an actor for each organisation that it was a member of on the day. */
const organisationsOn = (day: string): string => `
    OPTIONAL MATCH (s)-[memberships:MEMBER_OF*0..1]->(o:Organisation) WHERE ${heldOn(day)}`

export const byOrganisationOn = (day: string) => (side: Side): string => valuesOf(side, organisationsOn(day), ['o.id', 'o.name'])

export const byOrganisationKindOn = (day: string) => (side: Side): string => valuesOf(side, organisationsOn(day), ['o.kind', 'o.kind'])

const LABEL_OF_STAKEHOLDER = "CASE WHEN s:Actor THEN 'ACTOR' ELSE 'ORGANISATION' END"

export const BY_KIND = (side: Side): string => valuesOf(side, '', [LABEL_OF_STAKEHOLDER, LABEL_OF_STAKEHOLDER])

export const BY_EVENT = (side: Side): string => valuesOf(side, '', ['e.id', 'e.name'])

export const BY_MONTH = (side: Side): string => valuesOf(side, '', ['left(e.date, 7)', 'left(e.date, 7)'])

/** From whichever stage of the pair names somebody. */
export const BY_NOMINATOR = (side: Side): string => valuesOf(side, `
    OPTIONAL MATCH (s)-[record:PARTICIPATES_IN]->(e) WHERE record.nominatedBy IS NOT NULL
    OPTIONAL MATCH (who:Stakeholder {id: record.nominatedBy})`, ['who.id', 'who.name'])

/** [row key, row label, column key, column label, counts] of each cell that holds anybody. */
export const cellsOf = (counts: string): string => `
  WITH rowKey, rowLabel, columnKey, columnLabel, ${counts} AS counts
  RETURN collect([rowKey, rowLabel, columnKey, columnLabel, counts]) AS cells`
