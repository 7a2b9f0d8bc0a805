import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Float, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { size } from '../../analytics/graph/graph.js'
import { averageDegree } from '../../analytics/network/averageDegree.js'
import { density } from '../../analytics/network/density.js'
import type { Context } from '../../context.js'
import { selectedFields } from '../../neo4j/selection.js'
import { assortativityBy } from './grouping.js'
import { measuredNetwork, type MeasuredNetwork } from './measuredNetwork.js'
import { Community, Network, NetworkEdge } from './network.type.js'
import { columnsOf } from './columns.js'
import { NetworkColumns } from './networkColumns.type.js'
import { NetworkInput } from './networkInput.type.js'
import { NetworkNode } from './networkNode.type.js'
import { ask, bridgesOf, type Column, edgeBetweennessOf, isNodeColumn, NODE_COLUMNS } from './nodeColumns.js'

/** What is not asked for is not computed: each field looks for itself. */
@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, { description: 'A network drawn from the graph, with the measures the query asks for: what is not asked for is not computed. More than 250,000 nodes are BAD_USER_INPUT: name regions or interest groups then.' })
  network(@Arg('input', () => NetworkInput) input: NetworkInput, @Ctx() context: Context): Promise<MeasuredNetwork> {
    return measuredNetwork(context, input)
  }

  @FieldResolver(() => Int)
  order(@Root() { graph }: MeasuredNetwork): number {
    return graph.order
  }

  @FieldResolver(() => Int)
  size(@Root() { graph }: MeasuredNetwork): number {
    return size(graph)
  }

  @FieldResolver(() => Float, { nullable: true })
  density(@Root() { graph }: MeasuredNetwork): number | null {
    return density(graph)
  }

  @FieldResolver(() => Float, { nullable: true })
  averageDegree(@Root() { graph }: MeasuredNetwork): number | null {
    return averageDegree(graph)
  }

  @FieldResolver(() => Int)
  async componentCount(@Root() network: MeasuredNetwork): Promise<number> {
    return (await ask(network, 'components')).count
  }

  @FieldResolver(() => Float, { nullable: true, description: 'share of the connected triples that are triangles; directed: of two nodes that a node points to, how often the first points to the second; NetworkX transitivity(), which says 0 where there is no triple: null here' })
  transitivity(@Root() network: MeasuredNetwork): Promise<number | null> {
    return ask(network, 'transitivity')
  }

  @FieldResolver(() => Float, { nullable: true, description: 'mean of the nodes\' clustering; NetworkX average_clustering(); null without nodes' })
  averageClustering(@Root() network: MeasuredNetwork): Promise<number | null> {
    return ask(network, 'averageClustering')
  }

  @FieldResolver(() => Float, { nullable: true, description: 'mean distance between two nodes of the largest component (directed: strong component); NetworkX average_shortest_path_length(); null below two nodes' })
  async averagePathLength(@Root() network: MeasuredNetwork): Promise<number | null> {
    return (await ask(network, 'pathLengths')).averagePathLength
  }

  @FieldResolver(() => Int, { nullable: true, description: 'greatest number of steps between two nodes of the largest component (directed: strong component); NetworkX diameter(); null without nodes; weights are ignored' })
  async diameter(@Root() { analysis, options, client }: MeasuredNetwork): Promise<number | null> {
    return (await analysis.measure('pathLengths', { ...options, weighted: false }, client)).diameter
  }

  @FieldResolver(() => Float, { nullable: true, description: 'share of the arcs that are answered; NetworkX overall_reciprocity(); null in an undirected network and without arcs' })
  reciprocity(@Root() network: MeasuredNetwork): Promise<number | null> {
    return ask(network, 'reciprocity')
  }

  @FieldResolver(() => Float, { nullable: true, description: '-1 to 1: whether like is tied to like. Attribute: region, planningRegion, interestGroup, kind, organisationKind; degree when none is named. NetworkX attribute_assortativity_coefficient(), degree_pearson_correlation_coefficient(). Nodes without a value, or with several interest groups, are left out. Null where all are alike.' })
  assortativity(@Root() network: MeasuredNetwork, @Arg('attribute', () => String, { nullable: true, description: 'null: by degree; else the attribute whose numbers are compared' }) attribute?: string | null): Promise<number | null> {
    return assortativityBy(network, attribute ?? null)
  }

  @FieldResolver(() => [Community], { description: 'Leiden, modularity as the objective, with `seed`; the largest first' })
  async communities(@Root() network: MeasuredNetwork): Promise<Community[]> {
    const { count, of } = await ask(network, 'communities')
    const members = Array.from({ length: count }, (): string[] => [])
    network.nodes.forEach(({ id }, index) => members[of[index] as number]?.push(id))
    return members.map((ids, id) => ({ id, size: ids.length, members: ids }))
  }

  @FieldResolver(() => Float, { nullable: true, description: 'of these communities: share of ties inside, less what the degrees alone would give; NetworkX community.modularity(); null without edges' })
  async modularity(@Root() network: MeasuredNetwork): Promise<number | null> {
    return (await ask(network, 'communities')).modularity
  }

  @FieldResolver(() => [NetworkNode], { description: 'by kind and id' })
  async nodes(@Root() network: MeasuredNetwork, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const names = selectedFields(info, 'NetworkNode', info.fieldNodes).map(({ name }) => name).filter(isNodeColumn)
    const columns = await Promise.all(names.map(async (name) => [name, await NODE_COLUMNS[name](network)] as const))
    return network.nodes.map((node, index) => ({ ...node, ...cellsOf(columns, index) }))
  }

  @FieldResolver(() => [NetworkEdge], { description: 'by the position of their ends in nodes' })
  async edges(@Root() network: MeasuredNetwork, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const asked = new Set(selectedFields(info, 'NetworkEdge', info.fieldNodes).map(({ name }) => name))
    const columns: [string, Column][] = []
    if (asked.has('betweenness')) columns.push(['betweenness', await edgeBetweennessOf(network)])
    if (asked.has('isBridge')) columns.push(['isBridge', await bridgesOf(network)])
    return network.edges.map((edge, index) => ({ ...edge, ...cellsOf(columns, index) }))
  }

  @FieldResolver(() => NetworkColumns, { description: 'The same network in columns: one array for each attribute, which clients load without a million small objects.' })
  columns(@Root() network: MeasuredNetwork, @Info() info: GraphQLResolveInfo): Promise<object> {
    return columnsOf(network, selectedFields(info, 'NetworkColumns', info.fieldNodes).map(({ name }) => name))
  }
}

function cellsOf(columns: readonly (readonly [string, Column])[], index: number): Record<string, number | boolean | null> {
  return Object.fromEntries(columns.map(([name, column]) => [name, column[index] ?? null]))
}
