import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { Region } from '../region/region.type.js'
import { Source } from '../source/source.type.js'
import type { NeedName } from './needMeasures.js'
import { Assumption } from './projection.type.js'
import { AgedRateInput, MissingFigure } from './regionNeeds.type.js'
import { AGE_GROUP_WIDTH, ScenarioInput } from './scenario.type.js'

const BY_YEAR = 'one value for each of `years`'
const BANDS = 'persons: for each of `quantiles` one value for each of `years`'

export const Need = enumOf(['UNDER_THREE', 'THREE_TO_FIVE', 'SCHOOL_ENTRANTS', 'OVER_EIGHTY', 'VOLUNTEER_COHORT', 'CARE_NEED', 'VOLUNTEERS'])
registerEnumType(Need, {
  name: 'Need',
  description: 'What follows from ages. Numbers of people, not of places or jobs.',
  valuesConfig: {
    UNDER_THREE: { description: 'children under 3' },
    THREE_TO_FIVE: { description: 'children of 3 to 5' },
    SCHOOL_ENTRANTS: { description: 'children of age 6, who turned six within the year before' },
    OVER_EIGHTY: { description: 'people of 80 and over' },
    VOLUNTEER_COHORT: { description: 'people of a span of ages in which one volunteers: how many could' },
    CARE_NEED: { description: 'people who need care, by `careRates`' },
    VOLUNTEERS: { description: 'people who volunteer, by `volunteerRates`' },
  },
})

@ArgsType()
export class RegionFanArgs {
  @Field(() => ID, { description: 'a municipality, an Amt, a conference region, the district: any region that is or holds municipalities' })
  region!: string

  @Field(() => Int, { description: '1 to 20 steps of five years, or 1 to 100 of one' })
  steps!: number

  @Field(() => Int, { nullable: true, description: AGE_GROUP_WIDTH })
  ageGroupWidth?: number | null

  @Field(() => Int, { nullable: true, description: '100 to 5,000; default 1,000' })
  runs?: number | null

  @Field(() => Int, { nullable: true, description: 'the same seed gives the same runs, those of projectionFan; default 1' })
  seed?: number | null

  @Field(() => ScenarioInput, { nullable: true, description: 'need not be saved; measures may be of any municipality of the district' })
  scenario?: ScenarioInput | null

  @Field(() => [AgedRateInput], { nullable: true, description: 'shares who need care, from a source of your own: the data set holds none' })
  careRates?: AgedRateInput[] | null

  @Field(() => [AgedRateInput], { nullable: true, description: 'shares who volunteer, from a source of your own: the data set holds none' })
  volunteerRates?: AgedRateInput[] | null
}

@ObjectType({ simpleResolvers: true, description: 'People of one need in the projection and in its runs.' })
export class NeedFan {
  @Field(() => Need, { description: 'what is needed' })
  need!: NeedName

  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included; null: and older' })
  ageTo!: number | null

  @Field(() => [Float], { description: `persons, projected with the rates as they are assumed, ${BY_YEAR}` })
  projected!: readonly number[]

  @Field(() => [[Float]], { description: BANDS })
  bands!: readonly (readonly number[])[]
}

@ObjectType({ description: 'Many runs of a projection with drawn rates for one region of any kind. Its municipalities are added up within each run and ranked then: quantiles of places are never added.' })
export class RegionFan {
  @Field(() => Region, { description: 'the region that the bands are of' })
  region!: object

  @Field(() => DateScalar, { description: 'day of the start' })
  date!: string

  @Field(() => Int, { nullable: true, description: 'year of the census whose update the start is' })
  base!: number | null

  @Field(() => Boolean, { description: 'the ages at the start are estimated' })
  estimated!: boolean

  @Field(() => [Float], { description: 'calendar years: the start and each step' })
  years!: readonly number[]

  @Field(() => Int, { description: 'how many runs with drawn rates' })
  runs!: number

  @Field(() => Int, { description: 'seed of the draws: the same seed gives the same bands' })
  seed!: number

  @Field(() => [Float], { description: 'shares of the runs below: 0.025, 0.1, 0.5, 0.9, 0.975' })
  quantiles!: readonly number[]

  @Field(() => [Float], { description: `inhabitants, projected with the rates as they are assumed, ${BY_YEAR}` })
  projected!: readonly number[]

  @Field(() => [[Float]], { description: `inhabitants, ${BANDS}` })
  bands!: readonly (readonly number[])[]

  @Field(() => [NeedFan], { description: 'CARE_NEED and VOLUNTEERS only with rates of their own' })
  needs!: readonly NeedFan[]

  @Field(() => [MissingFigure], { description: 'figures that cannot be given, and why' })
  missing!: readonly MissingFigure[]

  @Field(() => [Assumption], { description: 'what is drawn, from which distribution and why' })
  distributions!: readonly object[]

  @Field(() => [Assumption])
  assumptions!: readonly object[]

  @Field(() => [Source], { description: 'of the counts at the start, by id' })
  sources!: object[]
}
