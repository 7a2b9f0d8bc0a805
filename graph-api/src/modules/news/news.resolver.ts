import { GraphQLError } from 'graphql'
import { Resolver, Root, type SubscribeResolverData, Subscription } from 'type-graphql'
import type { Context } from '../../context.js'
import { newsOf } from '../../subscriptions/changes.js'
import type { RunningAnalysis } from '../../workers/analysisProgress.js'
import { AnalysisProgress } from '../progress/progress.type.js'
import { DataChange } from './news.type.js'

type Asked = SubscribeResolverData<unknown, object, Context>

const WHERE = ' Asked at /graphql/stream (Server-Sent Events, protocol of graphql-sse); BAD_REQUEST at /graphql, TOO_MANY_REQUESTS when the address holds too many subscriptions.'

@Resolver()
export class NewsResolver {
  @Subscription(() => DataChange, {
    subscribe: ({ context }: Asked) => newsOf(context.database).versions.follow(),
    description: `The data version now and after each change, within a second or two, also of changes by other servers on the same database; what is changed in quick succession is told once.${WHERE}`,
  })
  dataChanged(@Root() version: number | undefined): DataChange {
    return { dataVersion: told(version) }
  }

  @Subscription(() => [AnalysisProgress], {
    subscribe: ({ context }: Asked) => newsOf(context.database).work.follow(),
    description: `What \`networkProgress\` answers, now and whenever a part is done: long work of all servers on the database; empty when nothing runs.${WHERE}`,
  })
  workProgress(@Root() work: readonly RunningAnalysis[] | undefined): readonly AnalysisProgress[] {
    return told(work)
  }
}

/** At /graphql nobody follows, so there is no news. */
function told<State>(news: State | undefined): State {
  if (news === undefined) throw new GraphQLError('Subscriptions are answered at /graphql/stream.', { extensions: { code: 'BAD_REQUEST' } })
  return news
}
