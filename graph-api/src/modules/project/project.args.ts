import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../shared/page.type.js'
import { ProjectFilter, ProjectOrder } from './project.type.js'

@ArgsType()
export class ProjectListArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true })
  filter?: ProjectFilter | null

  @Field(() => ProjectOrder, { nullable: true })
  orderBy?: keyof typeof ProjectOrder | null
}
