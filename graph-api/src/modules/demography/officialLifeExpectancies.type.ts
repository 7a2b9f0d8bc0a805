import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'

@ArgsType()
export class OfficialLifeExpectanciesArgs {
  @Field(() => ID, { description: 'id of the region' })
  region!: string

  @Field(() => [Int], { nullable: true, description: 'exact ages, 1 to 111 of them between 0 and 110; default 0, 1, 20, 40, 60, 65, 80' })
  ages?: number[] | null
}

@ObjectType({ simpleResolvers: true, description: 'Mean years still to live at an exact age, as published.' })
export class LifeExpectancyAtAge {
  @Field(() => Int, { description: 'exact age, years' })
  age!: number

  @Field(() => Float, { nullable: true, description: 'years, women; null where it is not published' })
  female!: number | null

  @Field(() => Float, { nullable: true, description: 'years, men; null where it is not published' })
  male!: number | null
}

@ObjectType({ description: 'Life expectancies of one region and period as an office published them, with or without a life table.' })
export class OfficialLifeExpectancy {
  @Field(() => ID, { description: 'id of the region that they are of' })
  regionId!: string

  @Field(() => String, { description: 'its name' })
  regionName!: string

  @Field(() => String, { description: 'of the deaths, as published, such as 2018-2020' })
  period!: string

  @Field(() => Int, { nullable: true, description: 'first year of the period; null where its name holds no years' })
  from!: number | null

  @Field(() => Int, { nullable: true, description: 'last year of the period; null where its name holds no years' })
  to!: number | null

  @Field(() => [LifeExpectancyAtAge], { description: 'in the order of the ages asked for' })
  atAges!: readonly LifeExpectancyAtAge[]
}
