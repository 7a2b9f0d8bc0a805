import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { averageDegree } from '../../analytics/network/averageDegree.js'
import { components } from '../../analytics/network/components.js'
import { degrees } from '../../analytics/network/degree.js'
import { density } from '../../analytics/network/density.js'
import type { Context } from '../../context.js'
import { type AssembledNetwork, assembleNetwork } from './assembleNetwork.js'
import { readNetwork } from './network.repository.js'
import { Network, NetworkInput, type NetworkNode, type TieKindName } from './network.type.js'

const DEFAULT_TIES: readonly TieKindName[] = ['MEMBERSHIP', 'INVOLVEMENT', 'PARTICIPATION', 'NOMINATION', 'TIE', 'LOCATION']

@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, { description: 'A network drawn from the graph, with its order, size, density, degrees and components.' })
  async network(@Arg('input', () => NetworkInput) input: NetworkInput, @Ctx() { database }: Context): Promise<Network> {
    const rows = await readNetwork(database, {
      nodes: [...new Set(input.nodes ?? ['ACTOR', 'ORGANISATION'] as const)],
      ties: [...new Set(input.ties ?? DEFAULT_TIES)],
      at: input.at ?? null,
      regions: input.regions ?? null,
      interestGroups: input.interestGroups ?? null,
    })
    return toNetwork(assembleNetwork(rows, {
      directed: input.directed ?? false,
      weighting: input.weighting ?? 'COUNT',
      keepIsolates: input.keepIsolates ?? true,
      onlyTiedOthers: Boolean(input.interestGroups),
    }))
  }
}

function toNetwork({ nodes, merged }: AssembledNetwork): Network {
  const { graph, edges } = merged
  const { degree, inDegree, outDegree, weightedDegree } = degrees(graph)
  const component = components(graph)
  return {
    order: graph.order,
    size: edges.length,
    density: density(graph),
    averageDegree: averageDegree(graph),
    componentCount: component.count,
    nodes: nodes.map((node, index): NetworkNode => ({
      ...node,
      degree: degree[index] as number,
      inDegree: graph.directed ? inDegree[index] as number : null,
      outDegree: graph.directed ? outDegree[index] as number : null,
      weightedDegree: weightedDegree[index] as number,
      component: component.of[index] as number,
    })),
    edges: [...edges],
  }
}
