import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../shared/page.type.js'
import { ContributionFilter, ContributionOrder } from './contribution.type.js'

@ArgsType()
export class ContributionListArgs extends PageArgs {
  @Field(() => ContributionFilter, { nullable: true })
  filter?: ContributionFilter | null

  @Field(() => ContributionOrder, { nullable: true })
  orderBy?: keyof typeof ContributionOrder | null
}
