import type { GraphQLResolveInfo } from 'graphql'
import type { GraphReader, ListArguments } from '../../neo4j/graphReader.js'
import { CONTRIBUTION_BY_ID } from './contribution.cypher.js'
import { contributionList } from './contribution.shape.js'

export function findContribution(graph: GraphReader, id: string, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.one(CONTRIBUTION_BY_ID, id, { target: 'Contribution', info })
}

export function findContributions(graph: GraphReader, args: ListArguments, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.page(contributionList, args, info)
}
