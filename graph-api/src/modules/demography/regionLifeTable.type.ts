import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import type { AverageYears as AverageYearsName } from '../../analytics/demography/mortalityRates.js'
import { Source } from '../source/source.type.js'
import { AverageYears, SexLifeTable } from './lifeTable.type.js'

@ArgsType()
export class RegionLifeTableArgs {
  @Field(() => ID)
  region!: string

  @Field(() => Int, { nullable: true, description: 'first year of the deaths; default the first of which deaths and population by age are stored' })
  from?: number | null

  @Field(() => Int, { nullable: true, description: 'last year of the deaths; default the last of which deaths and population by age are stored' })
  to?: number | null

  @Field(() => AverageYears, { nullable: true, description: 'how long those live who die in the youngest group. Default: as in the nearest stored life table. A group of five years has the infants\' convention and ages 1 to 4 by Coale and Demeny (but MIDDLE: its middle), joined by the deaths of that table.' })
  averageYears?: AverageYearsName | null
}

@ObjectType({ description: 'Life tables of a region from its own deaths and population of some years. Errors: BAD_USER_INPUT where these are not stored.' })
export class RegionLifeTable {
  @Field(() => Int, { description: 'first year of the counted deaths' })
  from!: number

  @Field(() => Int, { description: 'last year of the counted deaths, included' })
  to!: number

  @Field(() => [SexLifeTable], { description: 'women, men' })
  tables!: readonly SexLifeTable[]

  @Field(() => String, { description: 'how the average years of those who die within an age group were taken' })
  convention!: string

  @Field(() => [Source])
  sources!: object[]
}
