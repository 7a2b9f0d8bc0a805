import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ScenarioInput } from './scenario.type.js'

const ARRAYS = 'Every array runs from the youngest to the open-ended oldest age group.'

@InputType({ description: 'One sex of a projection.' })
export class SexInputs {
  @Field(() => [Float], { description: `persons, not negative. ${ARRAYS}` })
  population!: number[]

  @Field(() => [Float], { description: 'person-years lived nLx of the life table of radix 1 (or any radix, with `radix`); the last is the open group\'s Tx. Above 0; no group but the open one more than the one before it' })
  personYears!: number[]

  @Field(() => Float, { nullable: true, description: 'births that the life table starts from. Default 1.' })
  radix?: number | null

  @Field(() => [Float], { nullable: true, description: 'net migrants per step, half at the start and half at the end of it. Default: none.' })
  netMigrants?: number[] | null
}

@InputType({
  description: `One step of n years, in this order (Preston, Heuveline, Guillot, Demography, 2001, chapter 6): half of the step's migrants M are added:
S_x = P_x + M_x / 2; survivors S_(x-1) * L_x / L_(x-1), in the open group (S_last-1 + S_last) * T_last / (L_last-1 + T_last); then the
other half is added: E_x = survivors + M_x / 2. Births = sum of n * F_x * (S_x + E_x) / 2 over women from the second group on, split by
the sex ratio at birth; youngest group E_0 = births of that sex * L_0 / (n * radix) + M_0 / 2.
deaths = start + births + netMigration - end. Without males \`births\` counts female births and the totals count women.
${ARRAYS}`,
})
export class CohortInputs {
  @Field(() => Int, { description: 'years: 1 or 5' })
  ageGroupWidth!: number

  @Field(() => SexInputs, { description: 'numbers and rates of women and girls' })
  female!: SexInputs

  @Field(() => SexInputs, { nullable: true, description: 'Without males the projection is of females only: female births are taken from the sex ratio.' })
  male?: SexInputs | null

  @Field(() => [Float], { description: 'age-specific fertility rates per woman and year, one per age group, 0 to 1' })
  fertility!: number[]

  @Field(() => Float, { nullable: true, description: 'male births per female birth, above 0; default 1.05' })
  sexRatioAtBirth?: number | null
}

@InputType({ description: 'A stored region with its stored rates, or `inputs`: exactly one of the two.' })
export class ProjectionInput {
  @Field(() => ID, { nullable: true, description: 'a stored region to project; either this or `inputs`' })
  region?: string | null

  @Field(() => CohortInputs, { nullable: true, description: 'numbers and rates of your own; either this or `region`' })
  inputs?: CohortInputs | null

  @Field(() => Int, { description: '0 to 200 steps; one step is as long as an age group (1 or 5 years)' })
  steps!: number

  @Field(() => ScenarioInput, { nullable: true, description: 'what is changed of the rates; null leaves them as they are' })
  scenario?: ScenarioInput | null
}

@ObjectType({ simpleResolvers: true, description: 'The state at the end of a step; steps[0] is the start. total = previous total + births - deaths + netMigration.' })
export class ProjectionStep {
  @Field(() => Float, { nullable: true, description: 'year and its part that has passed; null for inputs that the query carries' })
  year!: number | null

  @Field(() => Float, { description: 'persons; of females only where there are no males' })
  total!: number

  @Field(() => [Float], { description: ARRAYS })
  female!: readonly number[]

  @Field(() => [Float], { nullable: true, description: `${ARRAYS} Null without males.` })
  male!: readonly number[] | null

  @Field(() => Float, { description: 'persons born in the step that ends here; 0 at the start' })
  births!: number

  @Field(() => Float, { description: 'persons who died in the step that ends here; 0 at the start' })
  deaths!: number

  @Field(() => Float, { description: 'persons, moved in less moved out, in the step that ends here; 0 at the start' })
  netMigration!: number
}

@ObjectType({ description: 'What a projection takes for granted.' })
export class Assumption {
  @Field(() => String, { description: 'what is assumed' })
  name!: string

  @Field(() => String, { description: 'what is taken for it, with its unit' })
  value!: string
}

@ObjectType({ description: 'The result of a scenario, not a forecast.' })
export class PopulationProjection {
  @Field(() => Boolean, { description: 'the ages that it starts from are estimated: a municipality within its district' })
  estimated!: boolean

  @Field(() => [ProjectionStep], { description: 'the start and each step after it' })
  steps!: readonly ProjectionStep[]

  @Field(() => [Assumption])
  assumptions!: readonly Assumption[]
}
