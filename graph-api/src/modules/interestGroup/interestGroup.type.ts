import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Whom a stakeholder speaks for, such as older people or sport. What somebody represents, not what somebody is.' })
export class InterestGroup {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string
}
