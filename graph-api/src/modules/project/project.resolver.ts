import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { ProjectListArgs } from './project.args.js'
import { findProject, findProjects } from './project.repository.js'
import { Project, ProjectConnection } from './project.type.js'

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => Project, { nullable: true, description: 'One project by its id; null when the id is unknown.' })
  project(@Arg('id', () => ID) id: string, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findProject(graph, id, info)
  }

  @Query(() => ProjectConnection, { description: 'Projects by name, filtered and in pages.' })
  projects(@Args(() => ProjectListArgs) args: ProjectListArgs, @Ctx() { graph }: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return findProjects(graph, args, info)
  }
}
