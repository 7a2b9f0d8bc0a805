import { useShortcut } from '../../app/shortcuts'
import type { Actions } from './actions'
import type { NetworkTexts } from './texts'
import type { ViewHistory } from './useHistory'

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

export interface NetworkKeys {
  actions: Actions
  history: ViewHistory
  fit: () => void
  texts: NetworkTexts
}

/** The keys of the page; each has a button too, and all are off in text fields. */
export function useNetworkKeys({ actions, history, fit, texts }: NetworkKeys): void {
  useShortcut({ keys: 'Ctrl+z', label: texts.keys.undo, run: history.undo })
  useShortcut({ keys: ['Ctrl+Shift+z', 'Ctrl+y'], label: texts.keys.redo, run: history.redo })
  useShortcut({ keys: DIGITS, label: texts.keys.steps, run: (event) => actions.setSteps(Number(event.key)) })
  useShortcut({ keys: '+', label: texts.keys.widen, run: actions.widen })
  useShortcut({ keys: '-', label: texts.keys.narrow, run: actions.narrow })
  useShortcut({ keys: 'Escape', label: texts.keys.clear, run: () => actions.select(null) })
  useShortcut({ keys: ['f', 'F'], label: texts.keys.fit, run: fit })
  useShortcut({ keys: ['z', 'Z'], label: texts.keys.reset, run: actions.reset })
}
