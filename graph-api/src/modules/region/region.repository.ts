import type { GraphQLResolveInfo } from 'graphql'
import type { AskedBelow, GraphReader, ListArguments } from '../../neo4j/graphReader.js'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import { REGION_BY_ID } from './region.cypher.js'
import { regionList } from './region.shape.js'

export function findRegion(graph: GraphReader, id: string, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.one(REGION_BY_ID, id, { target: 'Region', info })
}

export function findRegions(graph: GraphReader, args: ListArguments, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.page(regionList, args, info)
}

/** A region as it is asked for below another root field; null where nothing of it is asked for. */
export async function readRegion(graph: GraphReader, id: string, asked: AskedBelow): Promise<SelectedRow | null> {
  return asked.nodes.length === 0 ? null : graph.one(REGION_BY_ID, id, { target: 'Region', ...asked })
}
