import type { OrganisationKind, ParticipationFilter } from '../../gql/graphql'

/** What the address holds: one choice each, '' for all. `from` and `to` are months (YYYY-MM), both included. */
export interface FilterState {
  readonly region: string
  readonly catchment: string
  readonly event: string
  readonly group: string
  readonly organisation: string
  readonly organisationKind: string
  readonly nominator: string
  /** groups as the keys of the representation, or UNKNOWN */
  readonly sex: string
  readonly age: string
  readonly size: string
  /** the state as of this day (YYYY-MM-DD) */
  readonly asOf: string
  readonly from: string
  readonly to: string
  /** topic of the contributions */
  readonly topic: string
  /** kind of the contributions */
  readonly kind: string
}

export const FILTER_KEYS = ['region', 'catchment', 'event', 'group', 'sex', 'age', 'size', 'organisation', 'organisationKind', 'nominator', 'from', 'to', 'asOf', 'topic', 'kind'] as const
export type FilterKey = (typeof FILTER_KEYS)[number]

/** Filters of participants alone: whom they are compared with stays. */
export const PERSONAL_KEYS = ['sex', 'age', 'size'] as const satisfies readonly FilterKey[]

/** A span of months that a link names backwards is meant forwards. */
export function inOrder<State extends FilterState>(state: State): State {
  const { from, to } = state
  return from !== '' && to !== '' && to < from ? { ...state, from: to, to: from } : state
}

/** The choices alone, without the rest of the page's state. */
export function toChosen(state: FilterState): FilterState {
  return Object.fromEntries(FILTER_KEYS.map((key) => [key, state[key]])) as unknown as FilterState
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** The filter of the API; what is not chosen is left out, and a month that is none is not passed on. */
export function toFilter(state: FilterState): ParticipationFilter {
  return {
    ...(state.region && { regions: [state.region] }),
    ...(state.catchment && { catchments: [state.catchment] }),
    ...(state.event && { events: [state.event] }),
    ...(state.group && { interestGroups: [state.group] }),
    ...(state.organisation && { organisations: [state.organisation] }),
    ...(state.organisationKind && { organisationKinds: [state.organisationKind as OrganisationKind] }),
    ...(state.nominator && { nominators: [state.nominator] }),
    ...(state.sex && { genders: [state.sex] }),
    ...(state.age && { ageGroups: [state.age] }),
    ...(state.size && { municipalitySizes: [state.size] }),
    ...(DAY.test(state.asOf) && { asOf: state.asOf }),
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
    case 'MUNICIPALITY_SIZE':
      return { size: key }
    case 'AGE_GROUP':
      return { age: key }
    case 'SEX':
      return { sex: key }
    case 'ORGANISATION_KIND':
      return { organisationKind: key }
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
