import { useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { Select } from '../../../app/ui/Select'
import { Slider } from '../../../app/ui/Slider'
import type { SectionProps } from '../sectionProps'
import { useWords } from '../useWords'
import { MeasureEditor } from './MeasureEditor'
import { MOVER_AGES, UNCHANGED } from './scenarioState'
import { scenarioTexts } from './texts'

const FACTORS = [['geburten', 50, 150], ['sterblichkeit', 50, 150], ['wanderung', -100, 300]] as const
const MOVES = [['zuzug', 'zuzugAlter', 'in'], ['wegzug', 'wegzugAlter', 'out']] as const
const MOST_MOVERS = 1000

/** The assumptions that can be changed; each stands in the address. */
export function ScenarioSliders(props: SectionProps) {
  const { state, question, onChange } = props
  const texts = useTexts(scenarioTexts)
  const { formats } = useWords()
  return (
    <div className="demography-controls">
      {FACTORS.map(([key, min, max]) => (
        <Slider key={key} label={texts.sliders[key]} value={state[key]} min={min} max={max} step={5} onChange={(value) => onChange({ [key]: value }, true)} format={(value) => texts.percent(formats.percent(value / 100, 0))} />
      ))}
      {MOVES.map(([key, ages, direction]) => (
        <div key={key} className="demography-movers">
          <Slider label={texts.sliders[key]} value={state[key]} min={0} max={MOST_MOVERS} step={10} onChange={(value) => onChange({ [key]: value }, true)} format={(value) => texts.perYear(formats.number(value))} />
          {state[key] > 0 && <Select label={texts.ages[direction]} options={MOVER_AGES.map((value) => ({ value, label: texts.moverAges[value] }))} value={state[ages]} onChange={(value) => onChange({ [ages]: value })} />}
        </div>
      ))}
      <p className="quiet small">{texts.spread}</p>
      <MeasureEditor {...props} />
      <div>
        <Button isDisabled={question.scenario === null} onPress={() => onChange(UNCHANGED)}>{texts.reset}</Button>
      </div>
    </div>
  )
}
