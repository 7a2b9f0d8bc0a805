import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { workOfAllServers } from './progress.repository.js'
import { AnalysisProgress } from './progress.type.js'

@Resolver()
export class ProgressResolver {
  @Query(() => [AnalysisProgress], {
    description: 'What long work is running or waiting for a thread, in the order in which it was asked for: analyses of networks, stochastic projections, lotteries. Of all servers on the database; what another server does is told after a second or two. An analysis ends when the last client that waits for it has gone.',
  })
  networkProgress(@Ctx() { database }: Context): Promise<readonly AnalysisProgress[]> {
    return workOfAllServers(database)
  }
}
