import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { egoNetworkOf } from './egoNetwork.js'
import { groupNodes } from './grouping.js'
import { measuredNetwork, type MeasuredNetwork, measuredNetworks } from './measuredNetwork.js'
import { Network } from './network.type.js'
import { NetworkInput } from './networkInput.type.js'
import { NetworkComparison } from './networkComparison.type.js'
import { EgoNetworkArgs, IntroductionsArgs, KeyPlayersArgs, ShortestPathsArgs } from './networkQuestions.args.js'
import {
  BrokerageRoles, Introduction, KeyPlayers, NetworkGrouping, type NetworkGroupingName, Path, RemovalEffect, StructuralGap,
} from './networkQuestions.type.js'
import { within } from './limits.js'
import { positionOf } from './nodePosition.js'
import { toIntroduction, toPaths, toStructuralGap } from './toAnswers.js'

const MOST_PATHS = 100
const MOST_ROWS = 500
const MOST_STEPS = 9
const MOST_KEY_PLAYERS = 20

@Resolver()
export class NetworkQuestionsResolver {
  @Query(() => [Path], {
    description: 'All shortest paths between two nodes of the network, along the arcs in a directed one; none where no path leads. With `weighted` strong ties are short. At most `limit` (default 10, at most 100), the first by the order of the nodes.',
  })
  async shortestPaths(@Args(() => ShortestPathsArgs) { from, to, input, limit }: ShortestPathsArgs, @Ctx() context: Context): Promise<Path[]> {
    const most = within('limit', limit ?? 10, { least: 1, most: MOST_PATHS })
    const network = await measuredNetwork(context, input ?? {})
    const { paths } = await network.analysis.ask('shortestPaths', {
      from: positionOf(network, 'from', from), to: positionOf(network, 'to', to), weighted: network.options.weighted, limit: most,
    }, network.client)
    return toPaths(context, network, paths)
  }

  @Query(() => RemovalEffect, { description: 'What the network loses when these nodes leave. An id that is no node of the network is refused.' })
  async networkWithout(@Arg('input', () => NetworkInput) input: NetworkInput, @Arg('remove', () => [ID], { description: 'ids of the nodes that leave' }) remove: string[], @Ctx() context: Context): Promise<RemovalEffect> {
    const network = await measuredNetwork(context, input)
    const removed = new Uint8Array(network.nodes.length)
    for (const id of remove) removed[positionOf(network, 'remove', id)] = 1
    const effect = await network.analysis.ask('removalEffect', { removed }, network.client)
    return { ...effect, isolated: Array.from(effect.isolated, (index) => idAt(network, index)) }
  }

  @Query(() => NetworkComparison, { description: 'The same network at two dates or under two filters: what came, went, rose, fell. Both need the same `directed`.' })
  async compareNetworks(@Arg('before', () => NetworkInput, { description: 'the earlier network, or the one under the first filter' }) before: NetworkInput, @Arg('after', () => NetworkInput, { description: 'the later network, or the one under the second filter' }) after: NetworkInput, @Ctx() context: Context): Promise<NetworkComparison> {
    if ((before.directed ?? false) !== (after.directed ?? false)) throw new BadUserInput('after.directed', 'requires the direction of the network before')
    const [earlier, later] = await measuredNetworks(context, [before, after])
    const { nodesCame: came, nodesWent: went, nodesStayed: stayed, edgesCame, edgesWent, degreeChanges, jaccard } = await earlier.analysis.ask('compareNetworks', { ids: named(earlier).ids, after: named(later) }, earlier.client)
    const rose = degreeChanges.filter(({ change }) => change > 0)
    const fell = degreeChanges.filter(({ change }) => change < 0)
    return { came, went, stayed, edgesCame, edgesWent, rose, fell, jaccard }
  }

  @Query(() => Network, { description: 'The nodes within some steps of one node (`depth`, default 1, at most 9), with every tie among them; directions are ignored. Its measures are those of this part alone.' })
  async egoNetwork(@Args(() => EgoNetworkArgs) { of, depth, input }: EgoNetworkArgs, @Ctx() context: Context): Promise<MeasuredNetwork> {
    const steps = within('depth', depth ?? 1, { least: 0, most: MOST_STEPS })
    const network = await measuredNetwork(context, input ?? {})
    return egoNetworkOf(network, positionOf(network, 'of', of), steps)
  }

  @Query(() => [StructuralGap], { description: 'Pairs of groups with far fewer ties than the configuration model expects (probability below 0.05), the least probable first; at most 500.' })
  async structuralGaps(@Arg('input', () => NetworkInput) input: NetworkInput, @Arg('by', () => NetworkGrouping) by: NetworkGroupingName, @Ctx() context: Context): Promise<StructuralGap[]> {
    const network = await measuredNetwork(context, input)
    const { of, names } = await groupNodes(network, by)
    const { gaps } = await network.analysis.ask('structuralGaps', { groups: of, limit: MOST_ROWS }, network.client)
    return gaps.map((gap) => toStructuralGap(gap, names))
  }

  @Query(() => [Introduction], { description: 'Whom to introduce to whom: pairs in groups with a structural gap who are not tied, those with the most shared neighbours first. At most `limit` (default 20, at most 500).' })
  async introductions(@Args(() => IntroductionsArgs) { input, by, limit }: IntroductionsArgs, @Ctx() context: Context): Promise<Introduction[]> {
    const most = within('limit', limit ?? 20, { least: 1, most: MOST_ROWS })
    const network = await measuredNetwork(context, input)
    const { of, names } = await groupNodes(network, by)
    const found = await network.analysis.ask('introductions', { groups: of, limit: most }, network.client)
    return found.map((introduction) => toIntroduction(network, introduction, names))
  }

  @Query(() => [BrokerageRoles], { description: 'The roles of each node between groups, those with the most first; nodes without any role are left out.' })
  async brokerage(@Arg('input', () => NetworkInput) input: NetworkInput, @Arg('by', () => NetworkGrouping) by: NetworkGroupingName, @Ctx() context: Context): Promise<BrokerageRoles[]> {
    const network = await measuredNetwork(context, input)
    const { of } = await groupNodes(network, by)
    const { coordinator, itinerant, gatekeeper, representative, liaison, total } = await network.analysis.ask('brokerageRoles', { groups: of }, network.client)
    const roles = { coordinator, itinerant, gatekeeper, representative, liaison, total }
    return network.nodes
      .map(({ id, label }, index) => ({ id, label, ...Object.fromEntries(Object.entries(roles).map(([role, counts]) => [role, counts[index]])) as Record<keyof typeof roles, number> }))
      .filter((row) => row.total > 0)
      .sort((one, other) => other.total - one.total)
  }

  @Query(() => KeyPlayers, { description: 'The set of `size` nodes (1 to 20) that matter most together. `steps`: how far REACH reaches, default 1, at most 9.' })
  async keyPlayers(@Args(() => KeyPlayersArgs) { input, size, goal, steps }: KeyPlayersArgs, @Ctx() context: Context): Promise<KeyPlayers> {
    const options = { size: within('size', size, { least: 1, most: MOST_KEY_PLAYERS }), goal, steps: within('steps', steps ?? 1, { least: 1, most: MOST_STEPS }) }
    const network = await measuredNetwork(context, input)
    const { members, value, bound, exact } = await network.analysis.ask('keyPlayers', options, network.client)
    return { members: Array.from(members, (index) => idAt(network, index)), value, bound, exact }
  }
}

const named = ({ graph, nodes }: MeasuredNetwork) => ({ graph, ids: nodes.map((node) => node.id) })

const idAt = ({ nodes }: MeasuredNetwork, index: number): string => nodes[index]?.id ?? ''
