import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../shared/page.type.js'
import { EventFilter, EventOrder } from './event.type.js'

@ArgsType()
export class EventListArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true })
  filter?: EventFilter | null

  @Field(() => EventOrder, { nullable: true })
  orderBy?: keyof typeof EventOrder | null
}
