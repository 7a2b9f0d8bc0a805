import type { ContributionFilter, ContributionKind } from '../../../gql/graphql'
import { toFilter, type FilterState } from '../toFilter'

const KINDS: readonly string[] = ['WISH', 'IDEA', 'OPINION', 'CHALLENGE', 'SOLUTION', 'PROJECT_IDEA'] satisfies ContributionKind[]

interface CatchmentEvent {
  readonly id: string
  readonly catchment?: { readonly id: string } | null
}

/** The page's filter for contributions: of a catchment its events; organisations are no filter of contributions. */
export function toContributionFilter(state: FilterState, events: readonly CatchmentEvent[]): ContributionFilter {
  const { regions, interestGroups, events: chosen, from, to } = toFilter(state)
  const held = state.catchment === '' ? null : events.filter((event) => event.catchment?.id === state.catchment).map(({ id }) => id)
  const both = chosen && held ? held.filter((id) => chosen.includes(id)) : (chosen ?? held)
  return {
    ...(regions && { regions }),
    ...(interestGroups && { interestGroups }),
    ...(both && { events: both }),
    ...(from && { from }),
    ...(to && { to }),
    ...(state.topic && { topics: [state.topic] }),
    ...(KINDS.includes(state.kind) && { kinds: [state.kind as ContributionKind] }),
  }
}

/** Topics stand beside each other in all regions: a chosen topic, region or kind is marked, the others stay. */
export function toTopicFilter(state: FilterState, events: readonly CatchmentEvent[]): ContributionFilter {
  return toContributionFilter({ ...state, topic: '', region: '' }, events)
}
