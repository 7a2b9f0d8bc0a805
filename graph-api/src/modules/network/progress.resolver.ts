import { Query, Resolver } from 'type-graphql'
import { runningAnalyses } from '../../workers/analysisProgress.js'
import { AnalysisProgress } from './progress.type.js'

@Resolver()
export class ProgressResolver {
  @Query(() => [AnalysisProgress], { description: 'What analyses of networks are running or waiting for a thread in this server, in the order in which they were asked for. An analysis ends when the last client that waits for it has gone.' })
  networkProgress(): readonly AnalysisProgress[] {
    return runningAnalyses()
  }
}
