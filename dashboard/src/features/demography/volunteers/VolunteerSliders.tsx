import { useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { Slider } from '../../../app/ui/Slider'
import { useWords } from '../useWords'
import { volunteersTexts } from './texts'
import type { VolunteersState } from './volunteersState'

interface VolunteerSlidersProps {
  state: VolunteersState
  onChange: (change: Partial<VolunteersState>) => void
}

const UNSTATED: VolunteersState = { bedarf: 100, engagiert: 0, jeVerein: 0 }

/** What nobody counts is stated by whoever looks: never on paper, where the sentence says it. */
export function VolunteerSliders({ state, onChange }: VolunteerSlidersProps) {
  const texts = useTexts(volunteersTexts)
  const { formats } = useWords()
  const percent = (value: number) => formats.percent(value / 100, 0)
  const isInNumbers = state.engagiert > 0 && state.jeVerein > 0
  return (
    <div className="sheet-controls">
      {!isInNumbers && <Slider label={texts.sliders.bedarf} value={state.bedarf} min={50} max={150} step={5} onChange={(bedarf) => onChange({ bedarf })} format={percent} />}
      <Slider label={texts.sliders.engagiert} value={state.engagiert} min={0} max={80} step={5} onChange={(engagiert) => onChange({ engagiert })} format={(value) => (value === 0 ? texts.notStated : percent(value))} />
      {state.engagiert > 0 && <Slider label={texts.sliders.jeVerein} value={state.jeVerein} min={0} max={200} step={5} onChange={(jeVerein) => onChange({ jeVerein })} format={(value) => (value === 0 ? texts.notStated : texts.people(formats.number(value)))} />}
      <div>
        <Button isDisabled={JSON.stringify({ ...UNSTATED, ...pick(state) }) === JSON.stringify(UNSTATED)} onPress={() => onChange(UNSTATED)}>{texts.reset}</Button>
      </div>
    </div>
  )
}

function pick({ bedarf, engagiert, jeVerein }: VolunteersState): VolunteersState {
  return { bedarf, engagiert, jeVerein }
}
