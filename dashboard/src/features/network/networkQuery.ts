import type { NetworkInput } from '../../gql/graphql'
import { queryLink } from '../../app/links'
import type { Measure } from './measures'
import { toNetworkInput } from './toNetworkInput'
import type { ViewState } from './viewState'

/**
 * The network of a view as a query that can be read and shown as a table. The pages themselves ask for columns, which
 * are quicker and say nothing to a reader.
 */
const entriesQuery = (measures: readonly Measure[]): string => `query Entries($input: NetworkInput!) {
  network(input: $input) {
    nodes { id label kind synthetic ${[...new Set(measures)].join(' ')} }
    sources { title publisher date licence synthetic }
  }
}`

const TIES_QUERY = `query Ties($input: NetworkInput!) {
  network(input: $input) {
    edges { source target kinds weight }
    sources { title publisher date licence synthetic }
  }
}`

const influenceQuery = (measure: Measure): string => `query InfluenceAndInterest($influence: NetworkInput!, $interest: NetworkInput!) {
  influence: network(input: $influence) {
    nodes { id label kind ${measure} }
  }
  interest: network(input: $interest) {
    nodes { id label kind degree }
    edges { source target kinds weight }
  }
}`

/** What the grid counts as interest: events and projects that somebody took part in or works on. */
export const interestOf = (at: string | null): Parameters<typeof toNetworkInput>[0] => ({
  kinds: ['ACTOR', 'ORGANISATION', 'EVENT', 'PROJECT'], ties: ['PARTICIPATION', 'INVOLVEMENT'], at, weighting: 'COUNT', weighted: false,
})

export const entriesLink = (input: NetworkInput, ...measures: Measure[]): string => queryLink(entriesQuery(measures), { input: withoutNull(input) })

export const tiesLink = (input: NetworkInput): string => queryLink(TIES_QUERY, { input: withoutNull(input) })

export const influenceLink = (input: NetworkInput, state: Pick<ViewState, 'influence' | 'at'>): string =>
  queryLink(influenceQuery(state.influence), { influence: withoutNull(input), interest: withoutNull(toNetworkInput(interestOf(state.at))) })

function withoutNull(input: NetworkInput): Partial<NetworkInput> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined))
}
