import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { Source } from '../source/source.type.js'
import { Assumption } from './projection.type.js'

export const BackTestMethod = enumOf(['COHORT_COMPONENT', 'HAMILTON_PERRY', 'CONSTANT_SHARE', 'TREND', 'UNCHANGED'])
registerEnumType(BackTestMethod, {
  name: 'BackTestMethod',
  description: 'What the projection from the past is made with.',
  valuesConfig: {
    COHORT_COMPONENT: { description: 'as projectRegions, with what was known at the start' },
    HAMILTON_PERRY: { description: 'cohort-change ratios of the district over the five years before the start' },
    CONSTANT_SHARE: { description: 'baseline: the place keeps its share of the district, which is projected by COHORT_COMPONENT' },
    TREND: { description: 'baseline: the place goes on by as many people a year as since the earlier count' },
    UNCHANGED: { description: 'baseline: the place stays as it is' },
  },
})

@ArgsType()
export class BackTestArgs {
  @Field(() => ID, { description: 'a region with ages that has municipalities' })
  district!: string

  @Field(() => DateScalar, { description: 'the start: ages of the district and inhabitants by sex of its municipalities are stored; only what was known then is used' })
  from!: string

  @Field(() => DateScalar, { nullable: true, description: 'the day of the later count of the municipalities, on the same census base; default the latest' })
  to?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A start of a back-test, and the counts that it can be compared with.' })
export class BackTestPeriod {
  @Field(() => DateScalar, { description: 'of the ages of the district' })
  from!: string

  @Field(() => [DateScalar], { description: 'days of later counts on the same census base, oldest first' })
  to!: readonly string[]
}

@ObjectType({ simpleResolvers: true, description: 'Errors of the places of one size; null where there are none.' })
export class BackTestClass {
  @Field(() => Int, { description: 'inhabitants at the start, from' })
  sizeFrom!: number

  @Field(() => Int, { nullable: true, description: 'inhabitants at the start, below; null: no limit' })
  sizeTo!: number | null

  @Field(() => Int, { description: 'how many places are compared' })
  places!: number

  @Field(() => Float, { nullable: true, description: 'mean absolute percentage error' })
  mape!: number | null

  @Field(() => Float, { nullable: true, description: 'median absolute percentage error' })
  medape!: number | null

  @Field(() => Float, { nullable: true, description: 'mean algebraic percentage error: above 0, too many were projected' })
  bias!: number | null

  @Field(() => Float, { nullable: true, description: 'share of the places whose later count lies within the band of 80 %; only of COHORT_COMPONENT, null where no spread was known at the start' })
  coverage80!: number | null

  @Field(() => Float, { nullable: true, description: 'share of the places whose later count lies within the band of 95 %; only of COHORT_COMPONENT, null where no spread was known at the start' })
  coverage95!: number | null
}

@ObjectType({ description: 'One method against the later count.' })
export class BackTestResult {
  @Field(() => BackTestMethod, { description: 'how the later number was calculated' })
  method!: string

  @Field(() => String, { nullable: true, description: 'why the method could not be tried; null where it could' })
  missing!: string | null

  @Field(() => Float, { nullable: true, description: 'persons in all compared places together, projected' })
  predicted!: number | null

  @Field(() => [Float], { nullable: 'items', description: 'persons projected, one for each of `keys`' })
  predictions!: readonly (number | null)[]

  @Field(() => BackTestClass, { nullable: true, description: 'of all places' })
  all!: object | null

  @Field(() => [BackTestClass], { description: 'by size' })
  classes!: readonly object[]
}

@ObjectType({ description: 'A projection from a day in the past, compared with what was counted later on the same census base. Errors: BAD_USER_INPUT where a count is not stored or the bases differ.' })
export class BackTest {
  @Field(() => DateScalar, { description: 'of the ages of the district; 31 December and 1 January are one night' })
  from!: string

  @Field(() => DateScalar, { description: 'the day of the later count' })
  to!: string

  @Field(() => String, { nullable: true, description: 'why there are no bands, and so no coverage; null where there are' })
  bandsMissing!: string | null

  @Field(() => Float, { description: 'years between the two' })
  years!: number

  @Field(() => Int, { nullable: true, description: 'year of the census whose update both counts are' })
  base!: number | null

  @Field(() => Float, { description: 'persons in all compared places together, counted later' })
  actual!: number

  @Field(() => [ID], { description: 'the compared municipalities, by id' })
  keys!: readonly string[]

  @Field(() => [String], { description: 'names of the compared municipalities, one for each of `keys`' })
  labels!: readonly string[]

  @Field(() => [Float], { description: 'persons at the start, one for each of `keys`' })
  sizes!: readonly number[]

  @Field(() => [Float], { description: 'persons counted later, one for each of `keys`' })
  actuals!: readonly number[]

  @Field(() => [BackTestResult], { description: 'how far each method was off' })
  results!: readonly object[]

  @Field(() => [Assumption], { description: 'of COHORT_COMPONENT' })
  assumptions!: readonly object[]

  @Field(() => [Source], { description: 'of both counts, by id' })
  sources!: object[]
}
