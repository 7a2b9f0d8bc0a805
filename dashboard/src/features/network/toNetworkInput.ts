import type { NetworkInput } from '../../gql/graphql'
import type { ViewState } from './viewState'

/** The network that the page shows, as the API is asked for it. Isolates stay: who stands alone is an answer too. */
export function toNetworkInput({ kinds, ties, at, weighting, weighted }: Pick<ViewState, 'kinds' | 'ties' | 'at' | 'weighting' | 'weighted'>): NetworkInput {
  return { nodes: [...kinds], ties: [...ties], at, keepIsolates: true, weighting, weighted }
}
