import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../shared/page.type.js'
import { RegionFilter, RegionOrder } from './region.type.js'

@ArgsType()
export class RegionListArgs extends PageArgs {
  @Field(() => RegionFilter, { nullable: true })
  filter?: RegionFilter | null

  @Field(() => RegionOrder, { nullable: true })
  orderBy?: keyof typeof RegionOrder | null
}
