import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'

export const CENTRALISATION_MEASURES = ['DEGREE', 'BETWEENNESS', 'CLOSENESS'] as const
export type CentralisationMeasureName = (typeof CENTRALISATION_MEASURES)[number]
export const CentralisationMeasure = enumOf(CENTRALISATION_MEASURES)
registerEnumType(CentralisationMeasure, {
  name: 'CentralisationMeasure',
  description: 'The centrality whose concentration is measured; weights are ignored.',
  valuesConfig: {
    BETWEENNESS: { description: 'how often a node lies on shortest paths' },
    CLOSENESS: { description: 'how near a node is to all others' },
    DEGREE: { description: 'edges at a node, loops not counted; directed: in and out together' },
  },
})

@ObjectType({ simpleResolvers: true, description: 'How far a network hangs on its most central node (Freeman, Soc. Networks 1, 1978).' })
export class Centralisation {
  @Field(() => Float, { nullable: true, description: '0 to 1: the sum of the differences from the most central node, over `maximum`; 1 for a star, 0 where all are alike; null below three nodes' })
  value!: number | null

  @Field(() => Float, { nullable: true, description: 'the largest such sum that a network of this order can have, which a star has; betweenness and closeness are taken normalised; null below three nodes' })
  maximum!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The betweenness of one node.' })
export class BetweennessValue {
  @Field(() => ID, { description: 'id of the node' })
  id!: string

  @Field(() => Float, { description: '0 to 1, as NetworkNode.betweenness; an estimate may be above the exact value by errorBound' })
  betweenness!: number
}

@ObjectType({ simpleResolvers: true, description: 'Betweenness, exact in a small network and estimated from sampled sources in a large one (Brandes and Pich, 2007).' })
export class BetweennessEstimate {
  @Field(() => Boolean, { description: 'true: the values are estimates; false: they are exact' })
  approximate!: boolean

  @Field(() => Float, { description: 'no value is further than this from the exact one, with the probability `confidence`; 0 where they are exact' })
  errorBound!: number

  @Field(() => Float, { description: '0 to 1: the probability that the bound holds for all nodes at once; 1 where the values are exact' })
  confidence!: number

  @Field(() => Int, { description: 'nodes from which shortest paths were counted' })
  samples!: number

  @Field(() => [BetweennessValue], { description: 'by kind and id, as nodes' })
  values!: BetweennessValue[]
}
