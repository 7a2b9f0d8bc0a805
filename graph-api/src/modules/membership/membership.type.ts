import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { connectionOf } from '../shared/page.type.js'

@ObjectType({ description: 'An actor belongs to an organisation, in a role and for a time.' })
export class Membership {
  @Field(() => String, { nullable: true, description: 'as what, such as chair; null is unknown' })
  role!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'first day; null is unknown' })
  from!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'last day; null is unknown or still a member' })
  to!: string | null
}

export const MembershipConnection = connectionOf(Membership, 'Membership')
