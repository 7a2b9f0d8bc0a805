import type { ActorFilter, OrganisationFilter, ParticipationStage } from '../../../gql/graphql'
import type { Listed } from '../participationState'
import { toFilter, type FilterState } from '../toFilter'

const STAGES: readonly ParticipationStage[] = ['NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT']

interface HeldEvent {
  readonly id: string
  readonly catchment?: { readonly id: string } | null
}

export interface PeopleFilters {
  readonly actors: ActorFilter
  readonly organisations: OrganisationFilter
}

/** Whom the page's filter leaves, by their latest stage; a catchment stands for its events. Organisations cannot be chosen by organisation. */
export function toPeopleFilter(state: FilterState, listed: Listed, events: readonly HeldEvent[]): PeopleFilters {
  const { regions, interestGroups, organisations, from, to } = toFilter(state)
  const held = state.catchment === '' ? null : events.filter((event) => event.catchment?.id === state.catchment).map(({ id }) => id)
  const ids = state.event === '' ? held : held === null || held.includes(state.event) ? [state.event] : []
  const shared = {
    ...(regions && { regions }),
    ...(interestGroups && { interestGroups }),
    ...(ids && { events: ids }),
    ...(from && { from }),
    ...(to && { to }),
    stages: listed === 'all' ? [...STAGES] : [listed],
  }
  return { actors: { ...shared, ...(organisations && { organisations }) }, organisations: shared }
}
