import type { GraphQLResolveInfo } from 'graphql'
import type { GraphReader } from '../../neo4j/graphReader.js'
import { ALL_TOPICS } from './topic.cypher.js'

export function findAllTopics(graph: GraphReader, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.all(ALL_TOPICS, {}, { target: 'Topic', info, orderBy: 'self.sortName, self.id' })
}
