import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { within } from './limits.js'
import { measuredNetwork } from './measuredNetwork.js'
import { positionOf } from './nodePosition.js'
import { Reach, ReachArgs } from './reach.type.js'
import { toReach } from './toReach.js'

const MOST_STEPS = 9
const MOST_LISTED = 1000

@Resolver(() => Reach)
export class ReachResolver {
  @Query(() => Reach, { description: 'Whom a node reaches in 1, 2, … steps: counts, and who they are. Along the arcs in a directed network; weights do not count. Errors: BAD_USER_INPUT for an id that is no node of the network.' })
  async reach(@Args(() => ReachArgs) { of, steps, input, first }: ReachArgs, @Ctx() context: Context): Promise<Reach> {
    const asked = { steps: within('steps', steps ?? 3, { least: 1, most: MOST_STEPS }), first: within('first', first ?? 50, { least: 0, most: MOST_LISTED }) }
    const network = await measuredNetwork(context, input ?? {})
    return toReach(network, { start: positionOf(network, 'of', of), ...asked })
  }
}
