import type { NetworkInput } from '../../../gql/graphql'
import type { Actions } from '../actions'
import type { Highlight } from '../highlight'
import type { NetworkView } from '../networkModel'
import type { NetworkNames } from '../toNames'
import type { ViewState } from '../viewState'

/** What every part of the questions is given. */
export interface QuestionProps {
  view: NetworkView
  names: NetworkNames
  state: ViewState
  /** the network that the answers are about */
  input: NetworkInput
  actions: Actions
  /** what the answer speaks of goes to the map */
  onHighlight: (highlight: Highlight) => void
}
