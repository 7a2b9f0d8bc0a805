import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.js'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import { readSources } from '../source/source.repository.js'
import { Source } from '../source/source.type.js'
import type { MeasuredNetwork } from './measuredNetwork.js'
import { Network } from './network.type.js'
import { sourceIdsOf } from './sourceIds.js'

@Resolver(() => Network)
export class NetworkSourcesResolver {
  @FieldResolver(() => [Source], { description: 'where its nodes and the relations of its edges come from: each source once, by id; read when asked for. A row without a source adds none.' })
  async sources(@Root() network: MeasuredNetwork, @Ctx() { database, graph }: Context, @Info() info: GraphQLResolveInfo): Promise<SelectedRow[]> {
    return readSources(graph, await sourceIdsOf(database, network), { info, nodes: info.fieldNodes })
  }
}
