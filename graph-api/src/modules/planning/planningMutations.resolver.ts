import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { askedFields, nodesBelow, selectedFields } from '../../neo4j/selection.js'
import { drawList, replaceDeclined } from './drawChanges.js'
import { setConditions } from './drawConditions.js'
import { nominate, planEvent, seatTables, setStages, undoPlanChange, withdraw } from './planChanges.js'
import { ChangeArgs, ConditionsArgs, DrawArgs, NominateArgs, PlanEventArgs, SeatTablesArgs, SetStagesArgs, WithdrawArgs } from './planning.args.js'
import { PlanDrawAnswer } from './planDrawAnswer.type.js'
import { EventPlan } from './planning.type.js'
import { eventPlan } from './toEventPlan.js'

const WRITTEN = ' Written in one transaction with its history; BAD_USER_INPUT names what is wrong, CONFLICT when somebody else was faster or an import runs.'

@Resolver()
export class PlanningMutationsResolver {
  @Mutation(() => EventPlan, { description: `Sets seats and quotas.${WRITTEN}` })
  async planEvent(@Args(() => PlanEventArgs) args: PlanEventArgs, @Ctx() { database }: Context, @Info() info: GraphQLResolveInfo): Promise<EventPlan> {
    await planEvent(database, args)
    return eventPlan(database, args.event, askedFields(info))
  }

  @Mutation(() => EventPlan, { description: `Says who is on every list, who on none, and who of a household or organisation exclude each other.${WRITTEN}` })
  async setConditions(@Args(() => ConditionsArgs) args: ConditionsArgs, @Ctx() { database }: Context, @Info() info: GraphQLResolveInfo): Promise<EventPlan> {
    await setConditions(database, args)
    return eventPlan(database, args.event, askedFields(info))
  }

  @Mutation(() => EventPlan, { description: `Adds candidates, with who nominated them.${WRITTEN}` })
  async nominate(@Args(() => NominateArgs) args: NominateArgs, @Ctx() { database }: Context, @Info() info: GraphQLResolveInfo): Promise<EventPlan> {
    await nominate(database, args)
    return eventPlan(database, args.event, askedFields(info))
  }

  @Mutation(() => EventPlan, {
    description: `Sets the stage of some candidates. Stages before it stay; stages after it, and the other answer of the same day, go: they were wrong or taken back.${WRITTEN}`,
  })
  async setStages(@Args(() => SetStagesArgs) args: SetStagesArgs, @Ctx() { database }: Context, @Info() info: GraphQLResolveInfo): Promise<EventPlan> {
    await setStages(database, args)
    return eventPlan(database, args.event, askedFields(info))
  }

  @Mutation(() => EventPlan, { description: `Takes candidates back: their stages at the event go, and they leave list, waiting list and tables.${WRITTEN}` })
  async withdraw(@Args(() => WithdrawArgs) args: WithdrawArgs, @Ctx() { database }: Context, @Info() info: GraphQLResolveInfo): Promise<EventPlan> {
    await withdraw(database, args)
    return eventPlan(database, args.event, askedFields(info))
  }

  @Mutation(() => PlanDrawAnswer, {
    description: `Draws a list from the candidates who may come, as selectPanel does, under the quotas and conditions of the plan; who has been invited keeps the seat. The others are the waiting list.${WRITTEN}`,
  })
  async drawList(@Args(() => DrawArgs) args: DrawArgs, @Ctx() { database, signal }: Context, @Info() info: GraphQLResolveInfo): Promise<PlanDrawAnswer> {
    return { ...await drawList(database, args, signal), plan: await eventPlan(database, args.event, askedOfPlan(info)) }
  }

  @Mutation(() => PlanDrawAnswer, {
    description: 'Draws who of the waiting list follows those on the list who declined. The quotas are kept if some candidates can; '
      + `if none can, \`suggestedQuotas\` says what was drawn with instead.${WRITTEN}`,
  })
  async replaceDeclined(@Args(() => DrawArgs) args: DrawArgs, @Ctx() { database, signal }: Context, @Info() info: GraphQLResolveInfo): Promise<PlanDrawAnswer> {
    return { ...await replaceDeclined(database, args, signal), plan: await eventPlan(database, args.event, askedOfPlan(info)) }
  }

  @Mutation(() => EventPlan, { description: `Seats those on the list who may come at mixed tables, which differ by at most one guest.${WRITTEN}` })
  async seatTables(@Args(() => SeatTablesArgs) args: SeatTablesArgs, @Ctx() { database }: Context, @Info() info: GraphQLResolveInfo): Promise<EventPlan> {
    await seatTables(database, args)
    return eventPlan(database, args.event, askedFields(info))
  }

  @Mutation(() => EventPlan, { description: `Takes back the latest change that is not undone yet, exactly; the undo is an entry of the history itself.${WRITTEN}` })
  async undoPlanChange(@Args(() => ChangeArgs) args: ChangeArgs, @Ctx() { database }: Context, @Info() info: GraphQLResolveInfo): Promise<EventPlan> {
    await undoPlanChange(database, args)
    return eventPlan(database, args.event, askedFields(info))
  }
}

const askedOfPlan = (info: GraphQLResolveInfo): string[] => selectedFields(info, 'EventPlan', nodesBelow(info, 'plan')).map(({ name }) => name)
