import { useState } from 'react'
import { DISTRICT_ID } from '../../../app/district'
import { useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { ComboBox } from '../../../app/ui/ComboBox'
import { Select } from '../../../app/ui/Select'
import { Slider } from '../../../app/ui/Slider'
import { STEPS } from '../demographyState'
import type { SectionProps } from '../sectionProps'
import { GROUP_WIDTH } from '../toAges'
import { useWords } from '../useWords'
import { MEASURE_KINDS, type Measure } from './scenarioState'
import { scenarioTexts } from './texts'

const MOST_PERSONS = 1000
const USUAL_PERSONS = 100

/** What happens in one municipality once: a housing area, a school or a care home that closes. */
export function MeasureEditor({ state, options, start, onChange }: SectionProps) {
  const texts = useTexts(scenarioTexts).measures
  const { formats } = useWords()
  const places = options.regions.edges.flatMap(({ node }) => (node.level === 'MUNICIPALITY' ? [{ value: node.id, label: node.name }] : []))
  const years = Array.from({ length: STEPS }, (_, step) => start.year + step * GROUP_WIDTH + 1)
  const isPlace = places.some(({ value }) => value === state.ort)
  const [measure, setMeasure] = useState<Measure>({ kind: 'NEW_HOUSING', region: isPlace && state.ort !== DISTRICT_ID ? state.ort : '', year: years[1] ?? start.year, persons: USUAL_PERSONS })
  const nameOf = (id: string) => places.find(({ value }) => value === id)?.label ?? id
  const moved = ({ kind, persons }: Measure) => (kind === 'NEW_HOUSING' ? texts.come : texts.leave)(formats.number(persons))
  const line = (one: Measure) => texts.line({ kind: texts.kinds[one.kind], region: nameOf(one.region), year: String(one.year), persons: moved(one) })
  return (
    <fieldset className="demography-measures">
      <legend>{texts.title}</legend>
      <Select label={texts.kind} options={MEASURE_KINDS.map((value) => ({ value, label: texts.kinds[value] }))} value={measure.kind} onChange={(kind) => setMeasure({ ...measure, kind })} />
      <ComboBox label={texts.region} options={places} value={measure.region} placeholder={texts.choose} onChange={(region) => setMeasure({ ...measure, region })} />
      <Select label={texts.year} options={years.map((year) => ({ value: String(year), label: String(year) }))} value={String(measure.year)} onChange={(year) => setMeasure({ ...measure, year: Number(year) })} />
      <Slider label={texts.persons} value={measure.persons} min={10} max={MOST_PERSONS} step={10} onChange={(persons) => setMeasure({ ...measure, persons })} format={() => moved(measure)} />
      <div>
        <Button isDisabled={measure.region === ''} onPress={() => onChange({ massnahmen: [...state.massnahmen, measure] })}>{texts.add}</Button>
      </div>
      <ul className="plain-list">
        {state.massnahmen.map((one, index) => (
          <li key={`${index}${one.region}`}>
            <Button variant="quiet" aria-label={texts.remove(line(one))} onPress={() => onChange({ massnahmen: state.massnahmen.filter((_, other) => other !== index) })}>
              {line(one)} <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
