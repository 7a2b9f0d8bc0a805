import type { GraphQLResolveInfo } from 'graphql'
import type { GraphReader, ListArguments } from '../../neo4j/graphReader.js'
import { ORGANISATION_BY_ID } from './organisation.cypher.js'
import { organisationList } from './organisation.shape.js'

export function findOrganisation(graph: GraphReader, id: string, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.one(ORGANISATION_BY_ID, id, { target: 'Organisation', info })
}

export function findOrganisations(graph: GraphReader, args: ListArguments, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.page(organisationList, args, info)
}
