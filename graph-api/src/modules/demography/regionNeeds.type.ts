import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Sex as SexName } from '../../analytics/demography/populationTable.js'
import { Sex } from './population.type.js'
import { AGE_GROUP_WIDTH, ScenarioInput } from './scenario.type.js'

const BY_YEAR = 'one value for each of `years`'

@InputType({ description: 'A share of the people of an age, such as those who need care or volunteer. The ages are those of whole age groups of five years; rates of one kind do not overlap.' })
export class AgedRateInput {
  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included; null: and older' })
  ageTo?: number | null

  @Field(() => Sex, { nullable: true, description: 'Default TOTAL.' })
  sex?: SexName | null

  @Field(() => Float, { description: '0 to 1' })
  rate!: number
}

@ArgsType()
export class RegionNeedsArgs {
  @Field(() => ID, { description: 'a region with ages that has municipalities' })
  district!: string

  @Field(() => Int, { description: '0 to 200 steps of `ageGroupWidth` years' })
  steps!: number

  @Field(() => Int, { nullable: true, description: AGE_GROUP_WIDTH })
  ageGroupWidth?: number | null

  @Field(() => ScenarioInput, { nullable: true })
  scenario?: ScenarioInput | null

  @Field(() => [AgedRateInput], { nullable: true, description: 'shares who need care, from a source of your own: the data set holds none' })
  careRates?: AgedRateInput[] | null

  @Field(() => [AgedRateInput], { nullable: true, description: 'shares who volunteer, from a source of your own: the data set holds none' })
  volunteerRates?: AgedRateInput[] | null
}

@ObjectType({ simpleResolvers: true, description: 'People of the ages in which one volunteers, by cohort.' })
export class VolunteerCohort {
  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { description: 'completed years, included' })
  ageTo!: number

  @Field(() => [Float], { description: `persons, ${BY_YEAR}` })
  counts!: readonly number[]
}

@ObjectType({ simpleResolvers: true, description: 'People of one place of the ages that need something. Numbers of people, not of places or jobs.' })
export class RegionNeed {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Boolean, { description: 'the ages that it starts from are estimated' })
  estimated!: boolean

  @Field(() => [Float], { description: `children under 3, ${BY_YEAR}` })
  underThree!: readonly number[]

  @Field(() => [Float], { description: `children of 3 to 5, ${BY_YEAR}` })
  threeToFive!: readonly number[]

  @Field(() => [Float], { description: `children of age 6, who turned six within the year before, ${BY_YEAR}` })
  schoolEntrants!: readonly number[]

  @Field(() => [Float], { description: `people of 80 and over, ${BY_YEAR}` })
  overEighty!: readonly number[]

  @Field(() => [Float], { nullable: true, description: `people who need care, by careRates, ${BY_YEAR}; null without rates` })
  careNeed!: readonly number[] | null

  @Field(() => [Float], { nullable: true, description: `people who volunteer, by volunteerRates, ${BY_YEAR}; null without rates` })
  volunteers!: readonly number[] | null

  @Field(() => [VolunteerCohort], { description: 'people of 15 to 79, by cohort: how many could' })
  volunteerCohorts!: readonly VolunteerCohort[]
}

@ObjectType({ description: 'Something that is not answered, and why.' })
export class MissingFigure {
  @Field(() => String, { description: 'the figure that is missing' })
  name!: string

  @Field(() => String, { description: 'why it cannot be given' })
  reason!: string
}

@ObjectType({ description: 'What follows from the projected ages, per place and year. Single years within groups of five count as evenly spread; with `ageGroupWidth` 1 they are projected.' })
export class RegionNeeds {
  @Field(() => [Float], { description: 'calendar years: the start and each step' })
  years!: readonly number[]

  @Field(() => RegionNeed, { description: 'the needs of the district as a whole' })
  district!: object

  @Field(() => [RegionNeed], { description: 'municipalities, by id' })
  rows!: readonly object[]

  @Field(() => [MissingFigure], { description: 'figures that cannot be given, and why' })
  missing!: readonly MissingFigure[]
}
