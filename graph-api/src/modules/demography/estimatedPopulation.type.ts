import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { AgeGrouping as AgeGroupingName } from '../../analytics/demography/populationTable.js'
import { Region } from '../region/region.type.js'
import { DateScalar } from '../shared/date.type.js'
import { Source } from '../source/source.type.js'
import { AgeGrouping, SexAndAgeGroup } from './population.type.js'

@ArgsType()
export class EstimatedPopulationArgs {
  @Field(() => ID, { description: 'a municipality, or a region that is made up of some' })
  region!: string

  @Field(() => DateScalar, { nullable: true, description: 'Default: the latest day for which ages of the district and inhabitants of its municipalities are known on the same census base. 31 December and 1 January are one night.' })
  date?: string | null

  @Field(() => AgeGrouping, { nullable: true, description: 'FIVE_YEARS (default; STORED is the same), LIFE_STAGES, or SINGLE, which is split from groups of five (see `method`) and needs a stored life table of single years' })
  ageGroups?: AgeGroupingName | null
}

@ObjectType({ simpleResolvers: true, description: 'Estimated people of one sex and age group.' })
export class EstimatedPopulationRow extends SexAndAgeGroup {
  @Field(() => Float, { description: 'persons; not rounded, so that places sum to the district' })
  count!: number
}

@ObjectType({
  description: 'Ages of a place, estimated from the ages of its district, the place\'s own inhabitants by sex and its own growth, fitted so that places sum to the district in each cell (iterative proportional fitting). Errors: BAD_USER_INPUT where these are not stored for one day and census base.',
})
export class EstimatedPopulation {
  @Field(() => Region, { description: 'the region whose ages are estimated' })
  region!: object

  @Field(() => DateScalar, { description: 'of the ages of the district' })
  date!: string

  @Field(() => Boolean, { description: 'true, unless the region has ages of its own on that day' })
  estimated!: boolean

  @Field(() => String, { nullable: true, description: 'how it was estimated, in one sentence; null where it was not' })
  method!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'the earlier count from which the place\'s own growth is read; null where there is none' })
  earlierDate!: string | null

  @Field(() => Float, { description: 'persons' })
  total!: number

  @Field(() => [EstimatedPopulationRow], { description: 'women, then men, from the youngest to the oldest' })
  rows!: readonly EstimatedPopulationRow[]

  @Field(() => Int, { nullable: true, description: 'year of the census (2011 or 2022) whose update the figures are' })
  base!: number | null

  @Field(() => Float, { description: 'how far any sum of the fitted table is from what it should be at most, persons' })
  largestDifference!: number

  @Field(() => [Source], { description: 'of the district\'s ages and the places\' inhabitants, by id' })
  sources!: object[]
}
