import type { GraphQLResolveInfo } from 'graphql'
import type { GraphReader, ListArguments } from '../../neo4j/graphReader.js'
import { EVENT_BY_ID } from './event.cypher.js'
import { eventList } from './event.shape.js'

export function findEvent(graph: GraphReader, id: string, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.one(EVENT_BY_ID, id, { target: 'Event', info })
}

export function findEvents(graph: GraphReader, args: ListArguments, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.page(eventList, args, info)
}
