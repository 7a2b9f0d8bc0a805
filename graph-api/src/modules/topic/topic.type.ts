import { Field, ID, ObjectType } from 'type-graphql'

@ObjectType({ description: 'What contributions are about. Topics form a tree.' })
export class Topic {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string
}
