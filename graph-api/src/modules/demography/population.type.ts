import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Sex as SexName } from '../../analytics/demography/populationTable.js'
import { Region } from '../region/region.type.js'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'
import { Source } from '../source/source.type.js'

export const Sex = enumOf(['FEMALE', 'MALE', 'TOTAL'])
registerEnumType(Sex, {
  name: 'Sex',
  description: 'As in the population register. TOTAL is everybody.',
  valuesConfig: {
    FEMALE: { description: 'women and girls' },
    MALE: { description: 'men and boys' },
    TOTAL: { description: 'everybody' },
  },
})

export const AgeGrouping = enumOf(['STORED', 'SINGLE', 'FIVE_YEARS', 'LIFE_STAGES'])
registerEnumType(AgeGrouping, {
  name: 'AgeGrouping',
  description: 'STORED: as the source gives them. SINGLE years. FIVE_YEARS: 0–4, 5–9 … LIFE_STAGES: 0–19, 20–39, 40–64, 65–79, 80 and older. Groups are only ever joined, never split.',
  valuesConfig: {
    STORED: { description: 'the groups that the source has' },
    SINGLE: { description: 'single years of age' },
    FIVE_YEARS: { description: '0 to 4, 5 to 9, and so on' },
    LIFE_STAGES: { description: 'stages of life: under 20, 20 to 39, 40 to 64, 65 to 79, 80 and over' },
  },
})

/** What rows of populations are about. */
@ObjectType({ simpleResolvers: true })
export class SexAndAgeGroup {
  @Field(() => Sex)
  sex!: SexName

  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included; null in the open-ended oldest group' })
  ageTo!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'People of one sex and age group.' })
export class PopulationRow extends SexAndAgeGroup {
  @Field(() => Int, { description: 'persons' })
  count!: number
}

@ObjectType({ description: 'The population of one region on one day from one source. Sources are never added to each other.' })
export class PopulationTable {
  @Field(() => Region, { description: 'the region that is counted' })
  region!: object

  @Field(() => DateScalar, { nullable: true, description: 'null when nothing is stored' })
  date!: string | null

  @Field(() => Int, { nullable: true, description: 'persons of the asked sex (without one: everybody); null is unknown' })
  total!: number | null

  @Field(() => [PopulationRow], { description: 'by sex and age; empty when the asked age groups cannot be made of what is stored. Without `sex`: women and men where known, else everybody.' })
  rows!: readonly PopulationRow[]

  @Field(() => Source, { nullable: true })
  source!: object | null

  @Field(() => Int, { nullable: true, description: 'year of the census (2011 or 2022) whose update the figures are; figures of two bases are not compared' })
  base!: number | null
}

@ObjectType({ description: 'What one source says of one day.' })
export class PopulationDate {
  @Field(() => DateScalar, { description: 'the day of the count' })
  date!: string

  @Field(() => Source, { nullable: true })
  source!: object | null

  @Field(() => Int, { nullable: true, description: 'year of the census (2011 or 2022) whose update the figures are' })
  base!: number | null

  @Field(() => Int, { description: 'number of age groups; 1 is a total only' })
  ageGroupCount!: number

  @Field(() => [Sex], { description: 'by which sexes the count is told apart' })
  sexes!: SexName[]

  @Field(() => Int, { nullable: true, description: 'persons; null is unknown' })
  total!: number | null
}
