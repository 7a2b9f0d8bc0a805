import type { NetworkInput } from '../../gql/graphql'
import { openingFocus } from './focus'
import type { NetworkView } from './networkModel'
import type { ViewState } from './viewState'

type Asked = Pick<ViewState, 'kinds' | 'ties' | 'at' | 'weighting' | 'weighted'>

/** The network that the page shows, as the API is asked for it. Isolates stay: who stands alone is an answer too. */
export function toNetworkInput({ kinds, ties, at, weighting, weighted }: Asked): NetworkInput {
  return { nodes: [...kinds], ties: [...ties], at, keepIsolates: true, weighting, weighted }
}

/** The network that measures and answers are about: the whole of the chosen kinds, but without invented entries where they are hidden. */
export function toMeasuredInput(view: NetworkView, state: ViewState): NetworkInput {
  return { ...toNetworkInput(state), synthetic: originOf(view, state) }
}

/** false: only real entries are looked at; true: only invented ones; null: both. */
function originOf(view: NetworkView, state: ViewState): boolean | null {
  if (state.origin !== 'all') return state.origin === 'synthetic'
  const isAround = state.selected !== null && state.steps !== null
  return !isAround && (state.focus ?? openingFocus(view)) === 'real' ? false : null
}
