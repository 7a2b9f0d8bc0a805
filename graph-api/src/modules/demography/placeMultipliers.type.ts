import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { NamedStakeholder } from '../planning/planning.type.js'
import { DateScalar } from '../shared/date.type.js'

@ArgsType()
export class PlaceMultipliersArgs {
  @Field(() => ID)
  district!: string

  @Field(() => [ID], { nullable: true, description: 'municipalities of the district; without it: all' })
  regions?: string[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Ties and memberships that ended before this day do not count; without it: none that has an end.' })
  date?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Who could reach the people of a municipality: the shortest path in the network from somebody who took part or nominated to somebody of the place.' })
export class PlaceMultiplier {
  @Field(() => ID, { description: 'the municipality' })
  key!: string

  @Field(() => String)
  label!: string

  @Field(() => Int, { description: 'people and organisations of the place that are stored' })
  members!: number

  @Field(() => NamedStakeholder, { nullable: true, description: 'the multiplier: has attended an event, or nominated somebody; null when no tie leads there' })
  ask!: object | null

  @Field(() => [NamedStakeholder], { description: 'those between, in order' })
  through!: readonly object[]

  @Field(() => NamedStakeholder, { nullable: true, description: 'the member that is reached' })
  reaches!: object | null

  @Field(() => Int, { nullable: true, description: 'length of the path in ties; 0 when a member is the multiplier; null when no tie leads there' })
  steps!: number | null
}
