import type { ParticipationFilter } from '../../gql/graphql'

/** What the address holds: one choice each, '' for all. `from` and `to` are months (YYYY-MM), both included. */
export interface FilterState {
  readonly region: string
  readonly catchment: string
  readonly event: string
  readonly group: string
  readonly organisation: string
  readonly from: string
  readonly to: string
  /** topic of the contributions */
  readonly topic: string
  /** kind of the contributions */
  readonly kind: string
}

export const FILTER_KEYS = ['region', 'catchment', 'event', 'group', 'organisation', 'from', 'to', 'topic', 'kind'] as const
export type FilterKey = (typeof FILTER_KEYS)[number]

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** The filter of the API; what is not chosen is left out, and a month that is none is not passed on. */
export function toFilter(state: FilterState): ParticipationFilter {
  return {
    ...(state.region && { regions: [state.region] }),
    ...(state.catchment && { catchments: [state.catchment] }),
    ...(state.event && { events: [state.event] }),
    ...(state.group && { interestGroups: [state.group] }),
    ...(state.organisation && { organisations: [state.organisation] }),
    ...(MONTH.test(state.from) && { from: `${state.from}-01` }),
    ...(MONTH.test(state.to) && { to: lastDayOf(state.to) }),
  }
}

/** The same filter for the whole district: the grey comparison in the charts. */
export function toDistrictFilter(state: FilterState, district: string): ParticipationFilter {
  return { ...toFilter(state), regions: [district] }
}

/** Whether the regions can be compared with each other: not when the filter itself chooses a region or an event. */
export function comparesRegions(state: FilterState): boolean {
  return state.region === '' && state.catchment === '' && state.event === ''
}

/** The dimensions whose rows can become a filter by a click. */
export function toChoice(by: string, key: string): Partial<FilterState> | null {
  switch (by) {
    case 'PLANNING_REGION':
    case 'AMT':
    case 'MUNICIPALITY':
      return { region: key }
    case 'INTEREST_GROUP':
      return { group: key }
    case 'ORGANISATION':
      return { organisation: key }
    case 'EVENT':
      return { event: key }
    case 'MONTH':
      return { from: key, to: key }
    default:
      return null
  }
}

function lastDayOf(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
