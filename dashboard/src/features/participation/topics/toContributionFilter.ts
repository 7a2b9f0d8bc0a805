import type { ContributionFilter, ContributionKind } from '../../../gql/graphql'
import { toFilter, type FilterKey, type FilterState } from '../toFilter'

const KINDS: readonly string[] = ['WISH', 'IDEA', 'OPINION', 'CHALLENGE', 'SOLUTION', 'PROJECT_IDEA'] satisfies ContributionKind[]

/** Filters that say something of a participation or of a person, which contributions do not have. */
export const NOT_OF_CONTRIBUTIONS = ['sex', 'age', 'size', 'organisationKind', 'nominator', 'asOf'] as const satisfies readonly FilterKey[]

interface CatchmentEvent {
  readonly id: string
  readonly catchment?: { readonly id: string } | null
}

/** The page's filter for contributions: of a catchment its events. What only participations have does not restrict them (NOT_OF_CONTRIBUTIONS). */
export function toContributionFilter(state: FilterState, events: readonly CatchmentEvent[]): ContributionFilter {
  const { regions, interestGroups, organisations, events: chosen, from, to } = toFilter(state)
  const held = state.catchment === '' ? null : events.filter((event) => event.catchment?.id === state.catchment).map(({ id }) => id)
  const both = chosen && held ? held.filter((id) => chosen.includes(id)) : (chosen ?? held)
  return {
    ...(regions && { regions }),
    ...(interestGroups && { interestGroups }),
    ...(organisations && { organisations }),
    ...(both && { events: both }),
    ...(from && { from }),
    ...(to && { to }),
    ...(state.topic && { topics: [state.topic] }),
    ...(KINDS.includes(state.kind) && { kinds: [state.kind as ContributionKind] }),
  }
}

/** Topics stand beside each other in all regions, or of all groups: the chosen topic and column are marked, the others stay. */
export function toTopicFilter(state: FilterState, events: readonly CatchmentEvent[], column: 'region' | 'group'): ContributionFilter {
  return toContributionFilter({ ...state, topic: '', [column]: '' }, events)
}
