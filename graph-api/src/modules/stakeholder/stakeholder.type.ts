import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ description: 'Whoever can take part, be nominated or be involved: an actor (a person) or an organisation.' })
export abstract class Stakeholder {
  @Field(() => ID, { description: 'unique over actors and organisations' })
  id!: string

  @Field(() => String)
  name!: string
}
