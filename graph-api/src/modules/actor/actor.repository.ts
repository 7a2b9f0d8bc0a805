import type { GraphQLResolveInfo } from 'graphql'
import type { GraphReader, ListArguments } from '../../neo4j/graphReader.js'
import { ACTOR_BY_ID } from './actor.cypher.js'
import { actorList } from './actor.shape.js'

export function findActor(graph: GraphReader, id: string, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.one(ACTOR_BY_ID, id, { target: 'Actor', info })
}

export function findActors(graph: GraphReader, args: ListArguments, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.page(actorList, args, info)
}
