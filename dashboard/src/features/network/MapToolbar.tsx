import { useState } from 'react'
import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { Button } from '../../app/ui/Button'
import { ToggleButton } from '../../app/ui/ToggleButton'
import type { Actions } from './actions'
import { networkTexts } from './texts'
import type { ViewHistory } from './useHistory'
import { PRESENTATIONS, type ViewState } from './viewState'
import { HistoryButtons } from './workbench/HistoryButtons'

interface MapToolbarProps {
  state: ViewState
  actions: Actions
  history: ViewHistory
  shown: number
  total: number
}

/** Always in sight: how much is hidden and the way back, undo and redo, the views, the steps around the selection, the link. */
export function MapToolbar({ state, actions, history, shown, total }: MapToolbarProps) {
  const texts = useTexts(networkTexts)
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const { bar } = texts
  return (
    <div className="network-toolbar" role="group" aria-label={bar.tools}>
      <p className="network-counter" role="status">
        {common.filter.shown(formats.number(shown), formats.number(total))}
      </p>
      <Button variant="quiet" isDisabled={shown === total} onPress={actions.reset}>
        {common.filter.reset} <kbd aria-hidden="true">Z</kbd>
      </Button>
      <HistoryButtons history={history} />
      <span className="network-toggle" role="group" aria-label={bar.view}>
        {PRESENTATIONS.map((show) => (
          <ToggleButton key={show} isSelected={state.show === show} onChange={() => actions.filter({ show })}>
            {bar[show]}
          </ToggleButton>
        ))}
      </span>
      {state.selected !== null && <StepButtons steps={state.steps} actions={actions} />}
      <CopyLink />
    </div>
  )
}

function StepButtons({ steps, actions }: { steps: number | null; actions: Actions }) {
  const { bar } = useTexts(networkTexts)
  const formats = useFormats()
  return (
    <span className="network-steps" role="group" aria-label={bar.stepsLabel}>
      <span className="small quiet">{bar.stepsLabel}</span>
      <Button aria-label={bar.narrow} isDisabled={steps === 0} onPress={actions.narrow}>
        −
      </Button>
      <output className="numeric">{steps === null ? bar.stepsNone : formats.number(steps)}</output>
      <Button aria-label={bar.widen} isDisabled={steps === 9} onPress={actions.widen}>
        +
      </Button>
      <Button variant="quiet" onPress={() => actions.select(null)}>
        {bar.clear}
      </Button>
    </span>
  )
}

function CopyLink() {
  const common = useTexts(commonTexts)
  const [isCopied, setCopied] = useState(false)
  const copy = () => {
    void navigator.clipboard.writeText(window.location.href).then(() => {
      setCopied(true)
      setTimeout(() => setCopied(false), 3000)
    })
  }
  return (
    <Button variant="quiet" onPress={copy}>
      <span role="status">{isCopied ? common.linkCopied : common.copyLink}</span>
    </Button>
  )
}
