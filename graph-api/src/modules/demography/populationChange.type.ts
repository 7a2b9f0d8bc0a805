import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Source } from '../source/source.type.js'

@ArgsType()
export class PopulationChangeArgs {
  @Field(() => ID)
  region!: string

  @Field(() => Int, { nullable: true, description: 'first year; default the first that is known' })
  from?: number | null

  @Field(() => Int, { nullable: true, description: 'last year; default the last that is known' })
  to?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The change of a population in one year, or in several together, in its parts: before + births - deaths + netMigration + rest = after. Null where it is not stored.' })
export class ChangeParts {
  @Field(() => Int, { description: 'the year; of several the last' })
  year!: number

  @Field(() => Int, { description: 'persons on 1 January (31 December before it)' })
  before!: number

  @Field(() => Int, { description: 'persons on 1 January of the next year' })
  after!: number

  @Field(() => Int, { nullable: true, description: 'live births, persons' })
  births!: number | null

  @Field(() => Int, { nullable: true, description: 'deaths, persons' })
  deaths!: number | null

  @Field(() => Int, { nullable: true, description: 'births - deaths' })
  natural!: number | null

  @Field(() => Int, { nullable: true, description: 'moved in less moved out, persons' })
  netMigration!: number | null

  @Field(() => Int, { nullable: true, description: 'what the parts leave unexplained' })
  rest!: number | null

  @Field(() => Float, { nullable: true, description: 'births per 1,000 inhabitants at the middle and year' })
  crudeBirthRate!: number | null

  @Field(() => Float, { nullable: true, description: 'deaths per 1,000 inhabitants at the middle and year' })
  crudeDeathRate!: number | null

  @Field(() => Float, { nullable: true, description: 'per 1,000 inhabitants at the middle and year' })
  naturalRate!: number | null

  @Field(() => Float, { nullable: true, description: 'per 1,000 inhabitants at the middle and year' })
  netMigrationRate!: number | null

  @Field(() => Float, { nullable: true, description: 'per 1,000 inhabitants at the middle and year' })
  growthRate!: number | null

  @Field(() => Float, { nullable: true, description: 'births per 1,000 women of 15 to 49 and year' })
  generalFertilityRate!: number | null
}

@ObjectType({ description: 'The population change of a region in its parts, year by year, for years of which the population at both ends is stored on one census base.' })
export class PopulationChange {
  @Field(() => [ChangeParts], { description: 'by year' })
  years!: readonly object[]

  @Field(() => ChangeParts, { nullable: true, description: 'all these years together, where they follow each other without a gap; rates are null' })
  together!: object | null

  @Field(() => [Source])
  sources!: object[]
}
