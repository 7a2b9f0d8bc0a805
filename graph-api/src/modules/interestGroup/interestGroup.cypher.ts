/** Fragments about interest groups. See src/neo4j/shape.ts for the names of the variables. */

export const INTEREST_GROUP_FIELDS = { id: 'self.id', name: 'self.name' } as const

export const INTEREST_GROUP_ACTORS = 'MATCH (self)<-[:IN_INTEREST_GROUP]-(node:Actor)'

export const INTEREST_GROUP_ORGANISATIONS = 'MATCH (self)<-[:IN_INTEREST_GROUP]-(node:Organisation)'

export const ALL_INTEREST_GROUPS = 'MATCH (self:InterestGroup)'
