import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { Sex as SexName } from '../../analytics/demography/populationTable.js'
import { Source } from '../source/source.type.js'
import { Sex } from './population.type.js'

@ArgsType()
export class RegionLifeTableArgs {
  @Field(() => ID)
  region!: string

  @Field(() => Int, { nullable: true, description: 'first year of the deaths; default the first of which deaths and population by age are stored' })
  from?: number | null

  @Field(() => Int, { nullable: true, description: 'last year of the deaths; default the last of which deaths and population by age are stored' })
  to?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'One age group of a life table of 100,000 births.' })
export class LifeTableRow {
  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included; null in the open-ended group' })
  ageTo!: number | null

  @Field(() => Int, { description: 'deaths counted' })
  deaths!: number

  @Field(() => Float, { description: 'deaths per person-year: the age-specific death rate' })
  mx!: number

  @Field(() => Float, { description: 'probability of dying within the group; 1 in the open one' })
  qx!: number

  @Field(() => Float, { description: 'survivors at its start' })
  lx!: number

  @Field(() => Float, { description: 'average years lived in it by those who die in it' })
  ax!: number

  @Field(() => Float, { description: 'person-years lived in it' })
  personYears!: number

  @Field(() => Float, { description: 'further years to live at its start' })
  ex!: number
}

@ObjectType({ simpleResolvers: true, description: 'Life table of one sex.' })
export class SexLifeTable {
  @Field(() => Sex)
  sex!: SexName

  @Field(() => [LifeTableRow], { description: 'by age' })
  rows!: readonly LifeTableRow[]

  @Field(() => Float, { description: 'life expectancy at birth, years' })
  expectancy!: number

  @Field(() => Float, { description: 'lower end of its 95 % interval (Chiang), years' })
  low!: number

  @Field(() => Float, { description: 'upper end of its 95 % interval (Chiang), years' })
  high!: number
}

@ObjectType({ description: 'Life tables of a region from its own deaths and population of some years. Errors: BAD_USER_INPUT where these are not stored.' })
export class RegionLifeTable {
  @Field(() => Int)
  from!: number

  @Field(() => Int)
  to!: number

  @Field(() => [SexLifeTable], { description: 'women, men' })
  tables!: readonly SexLifeTable[]

  @Field(() => String, { description: 'how the average years of those who die within an age group were taken' })
  convention!: string

  @Field(() => [Source])
  sources!: object[]
}
