import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql'
import type { MeasureKind as MeasureKindName } from '../../analytics/demography/scenarioMigrants.js'
import type { Sex as SexName } from '../../analytics/demography/populationTable.js'
import { enumOf } from '../shared/entityKind.type.js'
import { Sex } from './population.type.js'

/** How long an age group is in what is asked of stored regions. */
export const AGE_GROUP_WIDTH = '5 (default) or 1 year: the width of an age group and the length of a step; single years are split from groups of five (Sprague), see assumptions'

export const MeasureKind = enumOf(['NEW_HOUSING', 'SCHOOL_CLOSES', 'CARE_HOME_CLOSES'])
registerEnumType(MeasureKind, {
  name: 'MeasureKind',
  description: 'What happens in one place once, and which ages it moves.',
  valuesConfig: {
    NEW_HOUSING: { description: 'people come: of the ages that move into the district' },
    SCHOOL_CLOSES: { description: 'people leave: under 15 and 25 to 44, as the place is made up' },
    CARE_HOME_CLOSES: { description: 'people leave: 80 and over, as the place is made up' },
  },
})

@InputType({ description: 'People of an age who come or leave beside the usual migration, spread over the places as these ages live there. The ages are those of whole age groups that they touch.' })
export class AgedMigrationInput {
  @Field(() => Int, { description: 'completed years, 0 to 120' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included, not below ageFrom; null: and older' })
  ageTo?: number | null

  @Field(() => Sex, { nullable: true, description: 'Default TOTAL.' })
  sex?: SexName | null

  @Field(() => Float, { description: 'persons a year, 0 to 100,000' })
  persons!: number
}

@InputType({ description: 'Something that happens in one place once. How many people it moves is an assumption of the scenario.' })
export class MeasureInput {
  @Field(() => MeasureKind, { description: 'what happens' })
  kind!: MeasureKindName

  @Field(() => ID, { description: 'a municipality of the district' })
  region!: string

  @Field(() => Int, { description: 'not before the start; after the last projected year it has no effect' })
  year!: number

  @Field(() => Float, { description: 'persons who come (NEW_HOUSING) or leave, 0 to 100,000; where fewer live there, fewer leave, and the assumption `stayedBehind` says how many' })
  persons!: number
}

@InputType({ description: 'Multiplies the rates; every part is optional, 1 leaves them as they are. Mortality: the force of mortality is multiplied, so a survival ratio s becomes s to that power.' })
export class ScenarioInput {
  @Field(() => Float, { nullable: true, description: '0 to 10' })
  fertilityFactor?: number | null

  @Field(() => Float, { nullable: true, description: '0 to 10' })
  mortalityFactor?: number | null

  @Field(() => Float, { nullable: true, description: '-10 to 10' })
  netMigrationFactor?: number | null

  @Field(() => [AgedMigrationInput], { nullable: true, description: 'who come beside the usual migration; for stored regions only' })
  inMigration?: AgedMigrationInput[] | null

  @Field(() => [AgedMigrationInput], { nullable: true, description: 'who leave beside the usual migration; for stored regions only' })
  outMigration?: AgedMigrationInput[] | null

  @Field(() => [MeasureInput], { nullable: true, description: 'what happens in single places; for stored regions only' })
  measures?: MeasureInput[] | null
}
