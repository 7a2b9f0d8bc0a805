import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../shared/page.type.js'
import { ActorFilter, ActorOrder } from './actor.type.js'

@ArgsType()
export class ActorListArgs extends PageArgs {
  @Field(() => ActorFilter, { nullable: true })
  filter?: ActorFilter | null

  @Field(() => ActorOrder, { nullable: true })
  orderBy?: keyof typeof ActorOrder | null
}
