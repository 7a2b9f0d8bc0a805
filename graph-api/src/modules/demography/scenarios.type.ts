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
  @Field(() => MeasureKind)
  kind!: MeasureKindName

  @Field(() => ID)
  region!: string

  @Field(() => Int)
  year!: number

  @Field(() => Float, { description: 'persons who come or leave' })
  persons!: number
}

@ObjectType({ description: 'The assumptions of a scenario, as ScenarioInput takes them.' })
export class ScenarioAssumptions {
  @Field(() => Float)
  fertilityFactor!: number

  @Field(() => Float)
  mortalityFactor!: number

  @Field(() => Float)
  netMigrationFactor!: number

  @Field(() => [AgedMigration])
  inMigration!: AgedMigration[]

  @Field(() => [AgedMigration])
  outMigration!: AgedMigration[]

  @Field(() => [ScenarioMeasure])
  measures!: ScenarioMeasure[]
}

@ObjectType({ description: 'A named set of assumptions that was saved for others to compare.' })
export class SavedScenario {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { description: 'who made it, as they named themselves' })
  author!: string

  @Field(() => String, { nullable: true, description: 'why these assumptions' })
  note!: string | null

  @Field(() => String, { description: 'ISO 8601, when it was last saved' })
  savedAt!: string

  @Field(() => ID, { description: 'the district that it is made for' })
  district!: string

  @Field(() => ScenarioAssumptions)
  assumptions!: ScenarioAssumptions
}

@InputType({ description: 'A scenario to save.' })
export class SaveScenarioInput {
  @Field(() => ID, { nullable: true, description: 'of a saved one that this replaces; without it a new one is made' })
  id?: string | null

  @Field(() => ID, { description: 'a region with ages that has municipalities' })
  district!: string

  @Field(() => String, { description: '1 to 100 characters' })
  name!: string

  @Field(() => String, { description: '1 to 100 characters' })
  author!: string

  @Field(() => String, { nullable: true, description: 'at most 2,000 characters' })
  note?: string | null

  @Field(() => ScenarioInput)
  scenario!: ScenarioInput
}

@ArgsType()
export class CopyScenarioArgs {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: '1 to 100 characters' })
  name!: string

  @Field(() => String, { description: '1 to 100 characters' })
  author!: string
}
