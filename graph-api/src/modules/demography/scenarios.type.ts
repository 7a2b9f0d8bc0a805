import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { MeasureKind as MeasureKindName } from '../../analytics/demography/scenarioMigrants.js'
import type { Sex as SexName } from '../../analytics/demography/populationTable.js'
import { Sex } from './population.type.js'
import { MeasureKind, ScenarioInput } from './scenario.type.js'

@ObjectType({ simpleResolvers: true, description: 'People of an age who come or leave beside the usual migration.' })
export class AgedMigration {
  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included; null: and older' })
  ageTo!: number | null

  @Field(() => Sex)
  sex!: SexName

  @Field(() => Float, { description: 'persons a year' })
  persons!: number
}

@ObjectType({ simpleResolvers: true, description: 'Something that happens in one place once.' })
export class ScenarioMeasure {
  @Field(() => MeasureKind, { description: 'what happens' })
  kind!: MeasureKindName

  @Field(() => ID, { description: 'id of the municipality' })
  region!: string

  @Field(() => Int, { description: 'the calendar year in which it happens' })
  year!: number

  @Field(() => Float, { description: 'persons who come or leave' })
  persons!: number
}

@ObjectType({ description: 'The assumptions of a scenario, as ScenarioInput takes them.' })
export class ScenarioAssumptions {
  @Field(() => Float, { description: 'multiplies the birth rates; 1 leaves them as they are' })
  fertilityFactor!: number

  @Field(() => Float, { description: 'multiplies the force of mortality; 1 leaves it as it is' })
  mortalityFactor!: number

  @Field(() => Float, { description: 'multiplies net migration; 1 leaves it as it is' })
  netMigrationFactor!: number

  @Field(() => [AgedMigration], { description: 'who come beside the usual migration' })
  inMigration!: AgedMigration[]

  @Field(() => [AgedMigration], { description: 'who leave beside the usual migration' })
  outMigration!: AgedMigration[]

  @Field(() => [ScenarioMeasure], { description: 'what happens in single places' })
  measures!: ScenarioMeasure[]
}

@ObjectType({ description: 'A named set of assumptions that was saved for others to compare.' })
export class SavedScenario {
  @Field(() => ID)
  id!: string

  @Field(() => Int, { description: '1 when it was made; each change raises it by one' })
  version!: number

  @Field(() => String, { description: 'the name that its author gave it' })
  name!: string

  @Field(() => String, { description: 'who made it, as they named themselves' })
  author!: string

  @Field(() => String, { nullable: true, description: 'why these assumptions' })
  note!: string | null

  @Field(() => String, { description: 'ISO 8601, when it was last saved' })
  savedAt!: string

  @Field(() => ID, { description: 'the district that it is made for' })
  district!: string

  @Field(() => ScenarioAssumptions, { description: 'what it takes for granted' })
  assumptions!: ScenarioAssumptions
}

@InputType({ description: 'A scenario to save.' })
export class SaveScenarioInput {
  @Field(() => ID, { nullable: true, description: 'of a saved one that this replaces; without it a new one is made' })
  id?: string | null

  @Field(() => Int, { nullable: true, description: 'with `id`: the version that the change rests on. Where somebody else has changed the scenario since, the error is CONFLICT and nothing is written. Default: whichever there is' })
  expectedVersion?: number | null

  @Field(() => ID, { description: 'a region with ages that has municipalities' })
  district!: string

  @Field(() => String, { description: '1 to 100 characters' })
  name!: string

  @Field(() => String, { description: '1 to 100 characters' })
  author!: string

  @Field(() => String, { nullable: true, description: 'at most 2,000 characters' })
  note?: string | null

  @Field(() => ScenarioInput, { description: 'the assumptions to keep' })
  scenario!: ScenarioInput
}

@ArgsType()
export class CopyScenarioArgs {
  @Field(() => ID, { description: 'id of the scenario to copy' })
  id!: string

  @Field(() => String, { description: '1 to 100 characters' })
  name!: string

  @Field(() => String, { description: '1 to 100 characters' })
  author!: string
}

@ArgsType()
export class DeleteScenarioArgs {
  @Field(() => ID, { description: 'id of the scenario to forget' })
  id!: string

  @Field(() => Int, { nullable: true, description: 'the version that was seen. Where somebody else has changed the scenario since, the error is CONFLICT and it stays. Default: whichever there is' })
  expectedVersion?: number | null
}
