import { useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { Disclosure } from '../../../app/ui/Disclosure'
import { networkTexts } from '../texts'
import type { ViewHistory } from '../useHistory'

/** One step back, one forward, and the list of what was done. */
export function HistoryButtons({ history }: { history: ViewHistory }) {
  const { bar } = useTexts(networkTexts)
  return (
    <span className="network-history">
      <Button variant="quiet" aria-label={bar.undo} isDisabled={!history.canUndo} onPress={history.undo}><span aria-hidden="true">↶</span></Button>
      <Button variant="quiet" aria-label={bar.redo} isDisabled={!history.canRedo} onPress={history.redo}><span aria-hidden="true">↷</span></Button>
    </span>
  )
}

const MOST_LISTED = 100

/** What was changed, the last step first; a click goes back to before it. */
export function HistoryList({ history }: { history: ViewHistory }) {
  const { bar, history: words } = useTexts(networkTexts)
  if (history.steps.length === 0) return null
  const steps = [...history.steps].reverse().slice(0, MOST_LISTED)
  return (
    <Disclosure title={`${bar.history} (${steps.length})`}>
      <p className="small quiet">{bar.historyHint}</p>
      <ol className="plain-list network-history-list">
        {steps.map((changed, index) => (
          <li key={steps.length - index}>
            <button type="button" className="link-button" onClick={() => history.back(index + 1)}>
              {steps.length - index}. {[...new Set(changed.map((part) => words[part] ?? part))].join(', ')}
            </button>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
