import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { DateScalar } from '../shared/date.type.js'
import { readChangeDays } from './networkDates.repository.js'
import { TIE_KINDS, TieKind, type TieKindName } from './networkInput.type.js'

@Resolver()
export class NetworkDatesResolver {
  @Query(() => [DateScalar], { description: 'The days on which some relation of these kinds begins to hold or no longer holds, in ascending order: between two of them the network stays as it is. Default: every kind.' })
  networkDates(@Ctx() { database }: Context, @Arg('ties', () => [TieKind], { nullable: true, description: 'only of these relations; null is all of them' }) ties?: TieKindName[] | null): Promise<string[]> {
    return readChangeDays(database, ties ?? TIE_KINDS)
  }
}
