import type { CompareSide, Listed, ParticipationState } from '../participationState'
import { toScope, type ScopeRegion } from '../toScope'
import { toSideState, type CountName } from './toComparison'

const LISTED_BY: Readonly<Record<Exclude<CountName, 'people'>, Listed>> = { nominated: 'NOMINATED', invited: 'INVITED', accepted: 'ACCEPTED', attended: 'ATTENDED', declined: 'DECLINED', absent: 'ABSENT' }

/** A bar of the comparison: its side, what it counts, and the row it stands in; '' for all of the side. */
export interface Mark {
  readonly side: CompareSide
  readonly count: CountName
  readonly row: string
}

/** What opens the list of the people behind a bar; the filter of the page stays. */
export function toOpened({ side, count, row }: Mark): Partial<ParticipationState> {
  return { side, row, ...(count === 'people' ? { people: 'ATTENDED', counted: 'people' } : { people: LISTED_BY[count], counted: 'pairs' }) }
}

/** What closes the list. */
export const CLOSED = { people: '', side: '', row: '' } as const satisfies Partial<ParticipationState>

/** Under which filter the list of people is asked: that of the page, or that of a bar of the comparison. */
export function toListedState(state: ParticipationState, regions: readonly ScopeRegion[]): ParticipationState {
  if (state.side === '') return state
  const side = toSideState(state, state.compare, state[state.side])
  if (state.row === '') return side
  return state.compare === 'region' ? { ...side, group: state.row } : { ...side, region: narrower(state.row, side.region, regions) }
}

/** The row's region; the chosen one where that lies in it, since the row then counts the people of the chosen one alone. */
function narrower(row: string, chosen: string, regions: readonly ScopeRegion[]): string {
  const scope = toScope(chosen, regions)
  return scope === null || scope.has(row) ? row : chosen
}
