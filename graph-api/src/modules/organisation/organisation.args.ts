import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../shared/page.type.js'
import { OrganisationFilter, OrganisationOrder } from './organisation.type.js'

@ArgsType()
export class OrganisationListArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true })
  filter?: OrganisationFilter | null

  @Field(() => OrganisationOrder, { nullable: true })
  orderBy?: keyof typeof OrganisationOrder | null
}
