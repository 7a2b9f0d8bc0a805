import { useShortcut } from '../../app/shortcuts'
import type { Actions } from './actions'
import type { NetworkTexts } from './texts'

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** The keys of the page; each has a button too, and all are off in text fields. */
export function useNetworkKeys({ actions, fit, texts }: { actions: Actions; fit: () => void; texts: NetworkTexts }): void {
  useShortcut({ keys: DIGITS, label: texts.keys.steps, run: (event) => actions.setSteps(Number(event.key)) })
  useShortcut({ keys: '+', label: texts.keys.widen, run: actions.widen })
  useShortcut({ keys: '-', label: texts.keys.narrow, run: actions.narrow })
  useShortcut({ keys: 'Escape', label: texts.keys.clear, run: () => actions.select(null) })
  useShortcut({ keys: ['f', 'F'], label: texts.keys.fit, run: fit })
  useShortcut({ keys: ['z', 'Z'], label: texts.keys.reset, run: actions.reset })
}
