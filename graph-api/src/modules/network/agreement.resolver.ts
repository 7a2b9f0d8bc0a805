import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { comparePartitions } from '../../analytics/network/comparePartitions.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { ComparePartitionsArgs, QapCorrelationArgs } from './agreement.args.js'
import { PartitionComparison, QapCorrelation } from './agreement.type.js'
import { groupNodes } from './grouping.js'
import { measuredNetwork, type MeasuredNetwork, measuredNetworks } from './measuredNetwork.js'
import { permutationsOf, toResult } from './permutations.js'

@Resolver()
export class AgreementResolver {
  @Query(() => QapCorrelation, {
    nullable: true,
    description: 'Are those who are tied in the first network tied in the second too, more than chance would have it? With the seed of the first; both need the same `weighted`. Null where one of them has every pair alike, so that nothing varies.',
  })
  async qapCorrelation(@Args(() => QapCorrelationArgs) { first, second, permutations }: QapCorrelationArgs, @Ctx() context: Context): Promise<QapCorrelation | null> {
    const number = permutationsOf(permutations)
    if ((first.weighted ?? false) !== (second.weighted ?? false)) throw new BadUserInput('second.weighted', 'requires the value of the first network')
    const [one, other] = await measuredNetworks(context, [first, second])
    const shared = sharedNodes(one, other)
    const test = await one.analysis.ask('qapCorrelation', { ...shared, other: other.graph, ...one.options, permutations: number }, one.client)
    return test && { ...toResult(test), observed: test.observed, nodes: shared.nodes.length }
  }

  @Query(() => PartitionComparison, { description: 'How far two groupings of the nodes agree: do the communities follow the regions?' })
  async comparePartitions(@Args(() => ComparePartitionsArgs) { input, first, second }: ComparePartitionsArgs, @Ctx() context: Context): Promise<PartitionComparison> {
    const network = await measuredNetwork(context, input)
    const [one, other] = await Promise.all([groupNodes(network, first), groupNodes(network, second)])
    const { compared, adjustedRand: adjustedRandIndex, normalisedMutualInformation } = comparePartitions(one.of, other.of)
    return { compared, adjustedRandIndex, normalisedMutualInformation }
  }
}

/** Where the nodes that both networks have stand in each, in the order of the first. */
function sharedNodes(one: MeasuredNetwork, other: MeasuredNetwork): { nodes: Int32Array; otherNodes: Int32Array } {
  const placeOf = new Map(other.nodes.map(({ id }, place) => [id, place]))
  const pairs = one.nodes.flatMap(({ id }, place) => { const there = placeOf.get(id); return there === undefined ? [] : [[place, there] as const] })
  return { nodes: Int32Array.from(pairs, ([place]) => place), otherNodes: Int32Array.from(pairs, ([, there]) => there) }
}
