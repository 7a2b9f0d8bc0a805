import type { GraphQLResolveInfo } from 'graphql'
import type { GraphReader, ListArguments } from '../../neo4j/graphReader.js'
import { REGION_BY_ID } from './region.cypher.js'
import { regionList } from './region.shape.js'

export function findRegion(graph: GraphReader, id: string, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.one(REGION_BY_ID, id, { target: 'Region', info })
}

export function findRegions(graph: GraphReader, args: ListArguments, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.page(regionList, args, info)
}
