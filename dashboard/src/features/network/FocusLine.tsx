import { useFormats, useTexts } from '../../app/i18n/language'
import { Button } from '../../app/ui/Button'
import type { Actions } from './actions'
import { FOCUS_ABOVE, hubSurroundings, openingFocus, surroundings } from './focus'
import type { NetworkView } from './networkModel'
import { networkTexts } from './texts'
import { visibleNodes } from './visibleNodes'
import type { ViewState } from './viewState'

interface FocusLineProps {
  view: NetworkView
  state: ViewState
  actions: Actions
}

/** Says plainly which part of a large network is open, and offers the other. */
export function FocusLine({ view, state, actions }: FocusLineProps) {
  const texts = useTexts(networkTexts)
  const text = useFocusText(view, state)
  const canNarrow = view.nodes.length > FOCUS_ABOVE && openingFocus(view) === 'real' && state.focus !== null
  if (text === null && !canNarrow) return null
  return (
    <div className="network-focus row">
      {text !== null && <p>{text}</p>}
      {text !== null && <Button variant="quiet" onPress={() => actions.focus('all')}>{texts.focus.whole}</Button>}
      {text === null && <p>{texts.focus.everything}</p>}
      {text === null && <Button variant="quiet" onPress={() => actions.focus('real')}>{texts.focus.onlyReal}</Button>}
    </div>
  )
}

function useFocusText(view: NetworkView, state: ViewState): string | null {
  const { focus } = useTexts(networkTexts)
  const texts = useTexts(networkTexts)
  const formats = useFormats()
  const steps = (count: number) => formats.count(count, focus.step, focus.stepsDative)
  const selected = state.selected === null ? undefined : view.byId.get(state.selected)
  if (selected && state.steps !== null) return focus.selection(selected.label, steps(state.steps))
  const open = state.focus ?? openingFocus(view)
  if (open === 'all') return null
  if (selected && state.focus === null && !isInOpening(view, state)) return focus.selection(selected.label, steps(surroundings(view, selected.id).steps))
  if (open === 'real') return focus.real(formats.count(view.nodes.filter((node) => !node.synthetic).length, texts.entry, texts.entries))
  const hub = hubSurroundings(view)
  return hub.hub ? focus.hub(hub.hub.label, steps(hub.steps)) : null
}

/** Whether the selection is in what opens first; nothing is hidden by the legend there. */
const NO_CATEGORIES = { keyOf: () => '' }

function isInOpening(view: NetworkView, state: ViewState): boolean {
  const plain = { ...state, selected: null, hidden: [], only: [], groups: [], regions: [], origin: 'all' as const }
  return state.selected !== null && visibleNodes({ view, state: plain, regions: [], categories: NO_CATEGORIES }).ids.has(state.selected)
}
