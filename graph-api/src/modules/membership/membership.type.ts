import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { connectionOf } from '../shared/page.type.js'

@ObjectType({ description: 'An actor belongs to an organisation, in a role and for a time.' })
export class Membership {
  @Field(() => String, { nullable: true })
  role!: string | null

  @Field(() => DateScalar, { nullable: true })
  from!: string | null

  @Field(() => DateScalar, { nullable: true })
  to!: string | null
}

export const MembershipConnection = connectionOf(Membership, 'Membership')
