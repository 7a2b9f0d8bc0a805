import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'

export const ROBUSTNESS_STRATEGIES = ['RANDOM', 'DEGREE', 'BETWEENNESS'] as const
export type RobustnessStrategyName = (typeof ROBUSTNESS_STRATEGIES)[number]
export const RobustnessStrategy = enumOf(ROBUSTNESS_STRATEGIES)
registerEnumType(RobustnessStrategy, {
  name: 'RobustnessStrategy',
  description: 'In which order nodes are lost.',
  valuesConfig: {
    RANDOM: { description: 'by chance: the mean of 100 orders, with the seed of the input' },
    DEGREE: { description: 'who has the most ties left goes next' },
    BETWEENNESS: { description: 'by the betweenness in the whole network, the highest first' },
  },
})

@ObjectType({ simpleResolvers: true, description: 'The network after so many losses.' })
export class RobustnessPoint {
  @Field(() => Int, { description: 'nodes that are lost' })
  removed!: number

  @Field(() => Float, { description: '0 to 1: share of all nodes that are in the largest component of what remains; RANDOM: the mean' })
  largest!: number

  @Field(() => Float, { description: 'RANDOM: the least of the orders; otherwise as largest' })
  lowest!: number

  @Field(() => Float, { description: 'RANDOM: the most of the orders; otherwise as largest' })
  highest!: number
}

@ObjectType({ simpleResolvers: true, description: 'How a network holds while its nodes are lost one by one (Schneider et al., PNAS 108, 2011); directions are ignored.' })
export class RobustnessCurve {
  @Field(() => [RobustnessPoint], { description: 'from none to all lost, at most 100 points; none without nodes' })
  points!: readonly RobustnessPoint[]

  @Field(() => Float, { nullable: true, description: 'index R, 0 to 0.5: the mean share over all losses; null without nodes' })
  robustness!: number | null
}
