import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { Assumption } from './projection.type.js'
import { AGE_GROUP_WIDTH, ScenarioInput } from './scenario.type.js'

@ArgsType()
export class ProjectionFanArgs {
  @Field(() => ID, { description: 'a region with ages that has municipalities' })
  district!: string

  @Field(() => Int, { description: '1 to 20 steps of five years, or 1 to 100 of one' })
  steps!: number

  @Field(() => Int, { nullable: true, description: AGE_GROUP_WIDTH })
  ageGroupWidth?: number | null

  @Field(() => Int, { nullable: true, description: '100 to 5,000; default 1,000' })
  runs?: number | null

  @Field(() => Int, { nullable: true, description: 'the same seed gives the same runs; default 1' })
  seed?: number | null

  @Field(() => ScenarioInput, { nullable: true })
  scenario?: ScenarioInput | null
}

@ObjectType({ simpleResolvers: true, description: 'Inhabitants of one place in the runs of a projection.' })
export class PlaceFan {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => [[Float]], { description: 'persons: for each of `quantiles` one value for each of `years`' })
  bands!: readonly (readonly number[])[]
}

@ObjectType({ description: 'Many runs of a projection with drawn rates: where the inhabitants of each place lie in the middle 80 and 95 % of them. It holds what varied in the past; what never happened is not in it.' })
export class ProjectionFan {
  @Field(() => DateScalar, { description: 'day of the start' })
  date!: string

  @Field(() => [Float], { description: 'calendar years: the start and each step' })
  years!: readonly number[]

  @Field(() => Int, { description: 'how many runs with drawn rates' })
  runs!: number

  @Field(() => Int, { description: 'seed of the draws: the same seed gives the same bands' })
  seed!: number

  @Field(() => [Float], { description: 'shares of the runs below: 0.025, 0.1, 0.5, 0.9, 0.975' })
  quantiles!: readonly number[]

  @Field(() => PlaceFan, { description: 'the bands of the district as a whole' })
  district!: PlaceFan

  @Field(() => [PlaceFan], { description: 'municipalities, by id' })
  rows!: readonly PlaceFan[]

  @Field(() => [Assumption], { description: 'what is drawn, from which distribution and why' })
  distributions!: readonly object[]

  @Field(() => [Assumption])
  assumptions!: readonly object[]
}
