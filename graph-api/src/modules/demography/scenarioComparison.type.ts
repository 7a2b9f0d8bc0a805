import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'
import { Assumption } from './projection.type.js'
import { RegionProjection } from './regionProjection.type.js'
import { ScenarioInput } from './scenario.type.js'
import { SavedScenario } from './scenarios.type.js'

@ArgsType()
export class CompareScenariosArgs {
  @Field(() => [ID], { description: 'saved scenarios, at most 12' })
  ids!: string[]

  @Field(() => ID, { description: 'a municipality, a region made up of some, or the district' })
  region!: string

  @Field(() => Int, { description: '0 to 200 steps of five years' })
  steps!: number
}

@ObjectType({ description: 'One region under one scenario.' })
export class ScenarioRun {
  @Field(() => SavedScenario, { nullable: true, description: 'null: the rates as stored, without a scenario' })
  scenario!: object | null

  @Field(() => RegionProjection, { description: 'the region under this scenario' })
  projection!: object

  @Field(() => [Assumption], { description: 'what the projection takes for granted; `stayedBehind` where the scenario lets more people leave than there are' })
  assumptions!: readonly object[]
}

@ObjectType({ description: 'One region under several scenarios: results of assumptions, not forecasts.' })
export class ScenarioComparison {
  @Field(() => [Float], { description: 'the start and each step of five years' })
  years!: readonly number[]

  @Field(() => [ScenarioRun], { description: 'first without a scenario, then in the order of `ids`' })
  runs!: readonly ScenarioRun[]
}

export const SensitiveResult = enumOf(['POPULATION', 'OLD_AGE_DEPENDENCY_RATIO', 'PEOPLE_OVER_80'])
registerEnumType(SensitiveResult, {
  name: 'SensitiveResult',
  description: 'What of the last year is looked at.',
  valuesConfig: {
    POPULATION: { description: 'the number of people' },
    OLD_AGE_DEPENDENCY_RATIO: { description: 'people of 65 and over per 100 of 20 to 64' },
    PEOPLE_OVER_80: { description: 'the number of people of 80 and over' },
  },
})
export type SensitiveResultName = 'POPULATION' | 'OLD_AGE_DEPENDENCY_RATIO' | 'PEOPLE_OVER_80'

export const SensitiveAssumption = enumOf(['FERTILITY', 'MORTALITY', 'NET_MIGRATION', 'OWN_MIGRATION'])
registerEnumType(SensitiveAssumption, {
  name: 'SensitiveAssumption',
  description: 'What is changed; OWN_MIGRATION: what sets the migration of places apart from the district\'s.',
  valuesConfig: {
    FERTILITY: { description: 'the birth rates' },
    MORTALITY: { description: 'the force of mortality' },
    NET_MIGRATION: { description: 'the migration of the district' },
    OWN_MIGRATION: { description: "what sets the migration of places apart from the district's" },
  },
})

@ArgsType()
export class SensitivitiesArgs {
  @Field(() => ID, { description: 'a municipality, a region made up of some, or the district' })
  region!: string

  @Field(() => Int, { description: '1 to 200 steps of five years' })
  steps!: number

  @Field(() => SensitiveResult, { nullable: true, description: 'Default POPULATION.' })
  result?: SensitiveResultName | null

  @Field(() => Float, { nullable: true, description: 'the part by which each assumption is lowered and raised, above 0 to 1; default 0.1' })
  change?: number | null

  @Field(() => ScenarioInput, { nullable: true, description: 'around which the assumptions are changed' })
  scenario?: ScenarioInput | null
}

@ObjectType({ simpleResolvers: true, description: 'The result when one assumption is lowered and raised while the others stay.' })
export class SensitivityRow {
  @Field(() => SensitiveAssumption, { description: 'the assumption that is changed' })
  assumption!: string

  @Field(() => Float, { nullable: true, description: 'the result with the assumption lowered; persons, or per 100 for a ratio' })
  low!: number | null

  @Field(() => Float, { nullable: true, description: 'the result with the assumption raised; persons, or per 100 for a ratio' })
  high!: number | null

  @Field(() => Float, { nullable: true, description: 'the distance of the two, in the same unit' })
  range!: number | null
}

@ObjectType({ description: 'Which assumption moves the result most: one changed at a time. It does not see assumptions that strengthen each other.' })
export class Sensitivities {
  @Field(() => Float, { description: 'calendar year of the result' })
  year!: number

  @Field(() => Float, { nullable: true, description: 'the result with nothing changed; persons, or per 100 for a ratio' })
  base!: number | null

  @Field(() => Float, { description: 'the part by which each assumption was lowered and raised, 0 to 1' })
  change!: number

  @Field(() => [SensitivityRow], { description: 'what moves the result most comes first' })
  rows!: readonly SensitivityRow[]
}
