import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { NetworkNode } from './networkNode.type.js'
import { TieKind, type TieKindName } from './networkInput.type.js'

@ObjectType({ simpleResolvers: true, description: 'One edge: all relations of the chosen kinds between two nodes.' })
export class NetworkEdge {
  @Field(() => ID, { description: 'id of the node at one end; where it starts when directed' })
  source!: string

  @Field(() => ID, { description: 'id of the node at the other end; where it leads when directed' })
  target!: string

  @Field(() => [TieKind], { description: 'which relations make the edge' })
  kinds!: readonly TieKindName[]

  @Field(() => Float, { description: 'sum over the relations: the recorded weight of a tie, the one-mode weight, 1 for any other' })
  weight!: number

  @Field(() => Float, { description: 'share of all pairs of nodes whose shortest paths use this edge; NetworkX edge_betweenness_centrality(normalized=True)' })
  betweenness!: number

  @Field(() => Boolean, { description: 'without this edge its component falls apart; NetworkX bridges(); directions are ignored' })
  isBridge!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A group of nodes with more ties inside than their degrees alone would give.' })
export class Community {
  @Field(() => Int, { description: '0 is the largest' })
  id!: number

  @Field(() => Int, { description: 'number of members' })
  size!: number

  @Field(() => [ID], { description: 'ids of the members, in the order of the nodes' })
  members!: string[]
}

/** Its fields are answered by network.resolver.ts, each only when it is asked for. */
@ObjectType({ description: 'A network drawn from the graph. Parallel relations are one edge. Where a measure is not defined it is null. Measures agree with NetworkX 3 (the function named) to 1e-9 on the same graph.' })
export class Network {
  @Field(() => Int, { description: 'number of nodes' })
  order!: number

  @Field(() => Int, { description: 'number of edges; of arcs in a directed network' })
  size!: number

  @Field(() => Float, { nullable: true, description: '0 to 1 without loops: edges over possible edges; NetworkX density(); null below two nodes' })
  density!: number | null

  @Field(() => Float, { nullable: true, description: '2 * size / order; null without nodes' })
  averageDegree!: number | null

  @Field(() => Int, { description: 'connected components; weakly connected in a directed network' })
  componentCount!: number

  @Field(() => [NetworkNode], { description: 'by kind and id' })
  nodes!: NetworkNode[]

  @Field(() => [NetworkEdge], { description: 'by the position of their ends in nodes' })
  edges!: NetworkEdge[]
}
