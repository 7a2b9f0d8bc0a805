import { Button } from '../../../app/ui/Button'
import type { Actions } from '../actions'
import type { ViewState } from '../viewState'
import type { Workspace } from '../useWorkspace'

interface SelectionBarProps {
  workspace: Workspace
  state: ViewState
  actions: Actions
}

/** What can be done with the picked entries: show only these, think them away, let go. */
export function SelectionBar({ workspace, state, actions }: SelectionBarProps) {
  const { texts, formats } = workspace.words
  const { bar } = texts
  if (state.marked.length === 0) return null
  return (
    <div className="network-focus row" role="group" aria-label={bar.marked(formats.number(state.marked.length))}>
      <p role="status">{bar.marked(formats.count(state.marked.length, texts.entry, texts.entries))}</p>
      <Button variant="quiet" onPress={() => actions.showOnly(state.marked)}>{bar.only}</Button>
      <Button variant="quiet" onPress={() => actions.thinkAway(state.marked)}>{bar.without}</Button>
      <Button variant="quiet" onPress={actions.unmark}>{bar.unmark}</Button>
    </div>
  )
}
