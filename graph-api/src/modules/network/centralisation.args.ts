import { ArgsType, Field, Float, Int } from 'type-graphql'

@ArgsType()
export class BetweennessEstimateArgs {
  @Field(() => Int, { nullable: true, description: 'A network of more nodes is estimated, a smaller one is exact. At least 0. Default 5000.' })
  above?: number | null

  @Field(() => Float, { nullable: true, description: 'The wanted bound of the error, above 0 and below 1: so many sources are sampled. Default 0.05.' })
  maxError?: number | null

  @Field(() => Float, { nullable: true, description: 'The probability with which the bound holds for all nodes at once, above 0 and below 1. Default 0.9.' })
  confidence?: number | null
}
