import type { GraphQLResolveInfo } from 'graphql'
import type { GraphReader } from '../../neo4j/graphReader.js'
import { ALL_INTEREST_GROUPS } from './interestGroup.cypher.js'

export function findAllInterestGroups(graph: GraphReader, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.all(ALL_INTEREST_GROUPS, {}, { target: 'InterestGroup', info, orderBy: 'self.sortName, self.id' })
}
