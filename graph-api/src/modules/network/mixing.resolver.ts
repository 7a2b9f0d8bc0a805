import { Arg, Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql'
import { eiIndex } from '../../analytics/network/eiIndex.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { groupNodes } from './grouping.js'
import { measuredNetwork, type MeasuredNetwork } from './measuredNetwork.js'
import { MixingTestArgs } from './mixing.args.js'
import { MixingMatrix, MixingTest } from './mixing.type.js'
import { Network } from './network.type.js'
import { NetworkGrouping, type NetworkGroupingName } from './networkQuestions.type.js'
import { permutationsOf, toResult } from './permutations.js'

/** A matrix has the square of this many cells. */
const MOST_GROUPS = 500

@Resolver(() => Network)
export class MixingResolver {
  @FieldResolver(() => Float, { nullable: true, description: '-1 to 1: edges between groups less edges within, over both (E-I index, Krackhardt and Stern 1988); loops and edges with an end in no group are left out; null where none is left' })
  async eiIndex(@Root() network: MeasuredNetwork, @Arg('by', () => NetworkGrouping) by: NetworkGroupingName): Promise<number | null> {
    return eiIndex(network.graph, (await groupNodes(network, by)).of)
  }

  @FieldResolver(() => MixingMatrix, { description: `who is tied to whom, by groups; more than ${MOST_GROUPS} groups are refused` })
  async mixing(@Root() network: MeasuredNetwork, @Arg('by', () => NetworkGrouping) by: NetworkGroupingName): Promise<MixingMatrix> {
    const { of, names } = await groupNodes(network, by)
    if (names.length > MOST_GROUPS) throw new BadUserInput('by', `requires a grouping of at most ${MOST_GROUPS} groups, got ${names.length}`)
    const { groups, ties } = await network.analysis.ask('mixingMatrix', { groups: of }, network.client)
    return { groups: Array.from(groups, (group) => names[group] ?? ''), counts: ties.map((row) => [...row]) }
  }

  @Query(() => MixingTest, {
    nullable: true,
    description: 'Do nodes of one group stay among themselves more than chance would have it? A permutation test with the seed of the input. Null where no edge joins two nodes that have a group.',
  })
  async mixingTest(@Args(() => MixingTestArgs) { input, by, permutations }: MixingTestArgs, @Ctx() context: Context): Promise<MixingTest | null> {
    const number = permutationsOf(permutations)
    const network = await measuredNetwork(context, input)
    const { of } = await groupNodes(network, by)
    const test = await network.analysis.ask('mixingTest', { groups: of, seed: network.options.seed, permutations: number }, network.client)
    return test && { ...toResult(test), observed: test.observed, expected: test.expected, edges: test.ties }
  }
}
