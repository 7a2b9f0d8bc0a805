import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { askedFields } from '../../neo4j/selection.js'
import { planLottery } from './drawChanges.js'
import { PlanLottery } from './planDraw.type.js'
import { LotteryArgs, ProposalArgs } from './planning.args.js'
import { readPlanChange, readPlannedEvent, readPlannedPeople } from './planning.repository.js'
import { EventPlan, PlanChangeDetails } from './planning.type.js'
import { QuotaProposal, WhoToAsk } from './planQuestions.type.js'
import { proposedQuotas } from './proposedQuotas.js'
import { eventPlan } from './toEventPlan.js'
import { whoToAsk } from './whoToAsk.js'

const MOST_SEATS = 1000

@Resolver()
export class PlanningResolver {
  @Query(() => EventPlan, { description: 'The plan of an event, also before its first change. BAD_USER_INPUT for an unknown event.' })
  eventPlan(@Arg('event', () => ID) event: string, @Ctx() { database }: Context, @Info() info: GraphQLResolveInfo): Promise<EventPlan> {
    return eventPlan(database, event, askedFields(info))
  }

  @Query(() => QuotaProposal, { description: 'Quotas in proportion to the people of the catchment of the event (without one: of the district that it is held in).' })
  async proposedQuotas(@Args(() => ProposalArgs) { event, seats, tolerance, features }: ProposalArgs, @Ctx() { database }: Context): Promise<QuotaProposal> {
    if (seats < 1 || seats > MOST_SEATS) throw new BadUserInput('seats', `requires a number from 1 to ${MOST_SEATS}, got ${seats}`)
    if (tolerance < 0 || tolerance > MOST_SEATS) throw new BadUserInput('tolerance', `requires a number from 0 to ${MOST_SEATS}, got ${tolerance}`)
    return proposedQuotas(database, await readPlannedEvent(database, event), { seats, tolerance, features: features ?? null })
  }

  @Query(() => PlanChangeDetails, { nullable: true, description: 'One change of a plan with what was before and after it, and its draw; null when there is none.' })
  async planChange(@Arg('event', () => ID) event: string, @Arg('version', () => Int, { description: 'the version of the plan with the change' }) version: number, @Ctx() { database }: Context): Promise<PlanChangeDetails | null> {
    const change = await readPlanChange(database, event, version)
    return change && { version, before: JSON.stringify(change.before), after: JSON.stringify(change.after), drawFile: change.drawFile }
  }

  @Query(() => PlanLottery, {
    description: 'The lottery that drawList would draw from, as the plan stands: show it, then determine the seed in public. Nothing is written. `networkProgress` shows how far it is; who goes away ends it. '
      + 'BAD_USER_INPUT as drawList.',
  })
  planLottery(@Args(() => LotteryArgs) args: LotteryArgs, @Ctx() { database, signal }: Context): Promise<PlanLottery> {
    return planLottery(database, args, signal)
  }

  @Query(() => WhoToAsk, {
    description: 'Municipalities, interest groups and organisations of which nobody is nominated for the event, each with the multiplier nearest in the network: '
      + 'the shortest path over reported ties (but conflicts) and memberships from somebody nominated, or who nominated, to a member.',
  })
  async whoToAsk(@Arg('event', () => ID) id: string, @Ctx() { database }: Context): Promise<WhoToAsk> {
    const event = await readPlannedEvent(database, id)
    return whoToAsk(database, event, await readPlannedPeople(database, event))
  }
}
