import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'

@ObjectType({ description: 'A stakeholder works on a project, in a role and for a time.' })
export class Involvement {
  @Field(() => String, { nullable: true })
  role!: string | null

  @Field(() => DateScalar, { nullable: true })
  from!: string | null

  @Field(() => DateScalar, { nullable: true })
  to!: string | null
}
