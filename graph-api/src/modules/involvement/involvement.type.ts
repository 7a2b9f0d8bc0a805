import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'

@ObjectType({ description: 'A stakeholder works on a project, in a role and for a time.' })
export class Involvement {
  @Field(() => String, { nullable: true, description: 'as what, such as lead or partner; null is unknown' })
  role!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'first day; null is unknown' })
  from!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'last day; null is unknown or still going on' })
  to!: string | null
}
