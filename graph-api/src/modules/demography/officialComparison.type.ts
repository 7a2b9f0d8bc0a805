import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { Source } from '../source/source.type.js'
import { Assumption } from './projection.type.js'
import { ScenarioInput } from './scenario.type.js'

@ArgsType()
export class OfficialComparisonArgs {
  @Field(() => ID)
  region!: string

  @Field(() => ScenarioInput, { nullable: true, description: 'the three factors only' })
  scenario?: ScenarioInput | null
}

@ObjectType({ simpleResolvers: true, description: 'An official projection of one day beside ours.' })
export class OfficialComparisonRow {
  @Field(() => String, { description: 'name of the official projection and its variant' })
  name!: string

  @Field(() => DateScalar, { description: 'the day that both projections are for' })
  date!: string

  @Field(() => Float, { description: 'persons, as published' })
  official!: number

  @Field(() => Float, { nullable: true, description: 'persons by projectPopulation, on the line between two steps; null where the census bases differ' })
  projected!: number | null

  @Field(() => Float, { nullable: true, description: 'projected less official, persons' })
  difference!: number | null

  @Field(() => Float, { nullable: true, description: 'per 100 of the official figure' })
  differencePercent!: number | null
}

@ObjectType({ description: 'Official projections that are stored for a region, beside ours. Days before the start of ours are left out.' })
export class OfficialComparison {
  @Field(() => [OfficialComparisonRow], { description: 'by name and day' })
  rows!: readonly object[]

  @Field(() => String, { nullable: true, description: 'why there is nothing to compare; null where there is' })
  missing!: string | null

  @Field(() => Int, { nullable: true, description: 'year of the census whose update our start is' })
  base!: number | null

  @Field(() => DateScalar, { nullable: true, description: 'day of the population that ours begins with; null where there is nothing to compare' })
  start!: string | null

  @Field(() => [Assumption], { description: 'what ours takes for granted, each with its source' })
  assumptions!: readonly object[]

  @Field(() => [Source], { description: 'of the official figures' })
  sources!: object[]
}
