import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { SexAndAgeGroup } from './population.type.js'
import { Assumption } from './projection.type.js'
import { AGE_GROUP_WIDTH, ScenarioInput } from './scenario.type.js'

const BY_YEAR = 'one value for each of `years`'

export const ProjectionMethod = enumOf(['COHORT_COMPONENT', 'HAMILTON_PERRY'])
registerEnumType(ProjectionMethod, {
  name: 'ProjectionMethod',
  description: 'How ages move on.',
  valuesConfig: {
    COHORT_COMPONENT: { description: 'births, deaths and migrants, each by its own rates' },
    HAMILTON_PERRY: { description: 'by the cohort-change ratios of the district between two counts five years apart; no scenario applies' },
  },
})

@ArgsType()
export class ProjectRegionsArgs {
  @Field(() => ID, { description: 'a region with ages that has municipalities' })
  district!: string

  @Field(() => Int, { description: '0 to 200 steps of `ageGroupWidth` years' })
  steps!: number

  @Field(() => Int, { nullable: true, description: AGE_GROUP_WIDTH })
  ageGroupWidth?: number | null

  @Field(() => ScenarioInput, { nullable: true })
  scenario?: ScenarioInput | null

  @Field(() => ProjectionMethod, { nullable: true, description: 'Default COHORT_COMPONENT.' })
  method?: 'COHORT_COMPONENT' | 'HAMILTON_PERRY' | null
}

@ObjectType({ simpleResolvers: true, description: 'People of one sex and age group through the projected years.' })
export class ProjectedGroup extends SexAndAgeGroup {
  @Field(() => [Float], { description: `persons, ${BY_YEAR}` })
  counts!: readonly number[]
}

@ObjectType({ simpleResolvers: true, description: 'Measures of the age structure through the projected years, as in DemographicIndicators.' })
export class ProjectedIndicators {
  @Field(() => [Float], { nullable: 'items', description: `persons, ${BY_YEAR}` })
  population!: readonly (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: `under 20 per 100 of 20 to 64, ${BY_YEAR}` })
  youthDependencyRatio!: readonly (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: `65 and over per 100 of 20 to 64, ${BY_YEAR}` })
  oldAgeDependencyRatio!: readonly (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: `both together, ${BY_YEAR}` })
  totalDependencyRatio!: readonly (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: `65 and over per 100 under 20, ${BY_YEAR}` })
  ageingIndex!: readonly (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: `years, ${BY_YEAR}` })
  medianAge!: readonly (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: `years, ${BY_YEAR}` })
  meanAge!: readonly (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: `(under 15 - 50 and over) / 15 to 49, ${BY_YEAR}` })
  billeterMeasure!: readonly (number | null)[]

  @Field(() => [Float], { nullable: 'items', description: `males per 100 females, ${BY_YEAR}` })
  sexRatio!: readonly (number | null)[]
}

@ObjectType({ description: 'One place through the projected years.' })
export class RegionProjection {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Boolean, { description: 'the ages that it starts from are estimated' })
  estimated!: boolean

  @Field(() => [Float], { description: `persons, ${BY_YEAR}` })
  total!: readonly number[]

  @Field(() => [Float], { nullable: true, description: `of the five years that end there, ${BY_YEAR}; 0 at the start. Null with HAMILTON_PERRY.` })
  births!: readonly number[] | null

  @Field(() => [Float], { nullable: true, description: `of the five years that end there, ${BY_YEAR}; 0 at the start` })
  deaths!: readonly number[] | null

  @Field(() => [Float], { nullable: true, description: `of the five years that end there, ${BY_YEAR}; 0 at the start. total = total before + births - deaths + netMigration` })
  netMigration!: readonly number[] | null
}

@ObjectType({ description: 'All municipalities of a district projected at once, in columns: the result of a scenario, not a forecast. In each year they sum to the district.' })
export class RegionProjections {
  @Field(() => DateScalar, { description: 'day of the start' })
  date!: string

  @Field(() => [Float], { description: 'the start and each step of five years; a year and its part that has passed' })
  years!: readonly number[]

  @Field(() => Int, { nullable: true, description: 'year of the census (2011 or 2022) whose update the start is' })
  base!: number | null

  @Field(() => RegionProjection, { description: 'the district, its ages are counted' })
  district!: object

  @Field(() => [RegionProjection], { description: 'by id' })
  rows!: readonly object[]

  @Field(() => Float, { description: 'how far the sum of the places is from the district at most, persons; people outside any place are counted' })
  largestDifference!: number

  @Field(() => [Assumption])
  assumptions!: readonly object[]
}
