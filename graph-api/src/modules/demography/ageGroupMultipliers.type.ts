import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { NamedStakeholder } from '../planning/planning.type.js'
import { PlaceMultipliersArgs } from './placeMultipliers.type.js'

@ArgsType()
export class AgeGroupMultipliersArgs extends PlaceMultipliersArgs {
  @Field(() => Int, { nullable: true, description: 'how many to name for each group, 1 to 20; default 3' })
  most?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who could reach people of an age: has attended an event or nominated somebody, and has many of them within reach.' })
export class AgeGroupMultiplier {
  @Field(() => NamedStakeholder, { description: 'whom to ask: the multiplier' })
  ask!: object

  @Field(() => Int, { nullable: true, description: 'stored people of the group within reach: with a reported tie or in a common organisation; null: one to four, withheld; 0: nobody, and a longer path leads there' })
  reached!: number | null

  @Field(() => [NamedStakeholder], { description: 'organisations in common with people of the group, at most three, those with most of them first' })
  organisations!: readonly object[]

  @Field(() => Int, { description: 'ties and memberships on the shortest way: 1 a tie, 2 a common organisation, more: a longer path, 0: somebody of the group themselves' })
  steps!: number
}

@ObjectType({ simpleResolvers: true, description: 'Who could reach the people of one stage of life.' })
export class AgeGroupReach {
  @Field(() => Int, { description: 'completed years' })
  ageFrom!: number

  @Field(() => Int, { nullable: true, description: 'completed years, included; null: and older' })
  ageTo!: number | null

  @Field(() => Int, { nullable: true, description: 'stored people of that age and place; null: one to four, withheld' })
  members!: number | null

  @Field(() => [AgeGroupMultiplier], { description: 'those with most people of the group within reach first; empty where no tie leads there' })
  multipliers!: readonly object[]
}

@ObjectType({ simpleResolvers: true, description: 'Who could reach each stage of life in one place.' })
export class PlaceAgeMultipliers {
  @Field(() => ID)
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Int, { nullable: true, description: 'calendar year in which the ages are reached; null: nobody has attended a dated event' })
  year!: number | null

  @Field(() => [AgeGroupReach], { description: 'under 20, 20 to 39, 40 to 64, 65 to 79, 80 and over' })
  groups!: readonly object[]
}
