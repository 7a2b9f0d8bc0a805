import { stemmer } from '@orama/stemmers/german'
import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { contributionWays } from '../../analytics/participation/contributionWays.js'
import { topicsByRegion } from '../../analytics/participation/topicsByRegion.js'
import { matchTexts } from '../../analytics/text/matchTexts.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { pageSize } from '../../neo4j/page.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { PROJECT_STATUSES } from '../project/project.type.js'
import { CONTRIBUTION_KINDS } from './contribution.type.js'
import { MatchArgs, TopicArgs, WayArgs } from './contributionFigures.args.js'
import { countTopics, countWays, readContributionsById, readPlacedTexts } from './contributionFigures.repository.js'
import { ContributionMatch, ContributionWays, TopicRow } from './contributionFigures.type.js'

const LEAST_SIMILARITY = 0.1

@Resolver(() => TopicRow)
export class ContributionFiguresResolver {
  @Query(() => [TopicRow], { description: 'What is spoken of where and by whom: contributions by topic, region and interest group, most first, and topics that only one region raises.' })
  async contributionTopics(@Args(() => TopicArgs) { filter, level }: TopicArgs, @Ctx() context: Context): Promise<unknown> {
    return topicsByRegion(await countTopics(context.database, filter ?? {}, level ?? 'PLANNING_REGION'))
  }

  @Query(() => ContributionWays, { description: 'The way from contribution to project: how many were taken up, by kind, and how far these projects are.' })
  async contributionWays(@Args(() => WayArgs) { filter }: WayArgs, @Ctx() { database }: Context): Promise<unknown> {
    return contributionWays(await countWays(database, filter ?? {}), { kinds: CONTRIBUTION_KINDS, statuses: PROJECT_STATUSES })
  }

  @Query(() => [ContributionMatch], { description: 'Solutions of one region that match challenges of another, closest first, explained by the words that both hold. German words are brought to their stems.' })
  async contributionMatches(@Args(() => MatchArgs) { filter, minimum, first }: MatchArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const question = { stem: stemmer, minimum: share(minimum ?? LEAST_SIMILARITY), limit: pageSize(first, 'first') }
    const { solutions, challenges } = await readPlacedTexts(context.database, filter ?? {})
    const matches = matchTexts(solutions, challenges, question)
    const [offers, needs] = await Promise.all([
      readContributionsById(context.graph, matches.map(({ offer }) => offer), { info, nodes: nodesBelow(info, 'solution') }),
      readContributionsById(context.graph, matches.map(({ need }) => need), { info, nodes: nodesBelow(info, 'challenge') }),
    ])
    return matches.map(({ offer, need, similarity, shared }) => ({ solution: offers.get(offer), challenge: needs.get(need), similarity, shared }))
  }
}

function share(minimum: number): number {
  if (!(minimum >= 0 && minimum <= 1)) throw new BadUserInput('minimum', `requires a number from 0 to 1, got ${minimum}`)
  return minimum
}
