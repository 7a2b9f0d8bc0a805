import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../context.js'
import { DateScalar } from '../shared/date.type.js'
import { within } from './limits.js'
import { NetworkInput } from './networkInput.type.js'
import { snapshotsOf } from './snapshots.js'
import { NetworkSnapshot } from './snapshots.type.js'

const MOST_DATES = 60

@Resolver()
export class SnapshotsResolver {
  @Query(() => [NetworkSnapshot], { description: 'The network at several days, 1 to 60, in ascending order and each once, with what came and went from one to the next. A day in `input.at` is passed over.' })
  networkSnapshots(@Arg('input', () => NetworkInput) input: NetworkInput, @Arg('dates', () => [DateScalar], { description: 'the days, at most 60' }) dates: string[], @Ctx() context: Context): Promise<NetworkSnapshot[]> {
    within('dates', dates.length, { least: 1, most: MOST_DATES })
    return snapshotsOf(context, input, [...new Set(dates)].sort())
  }
}
