import { useState } from 'react'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { Checkbox } from '../../../app/ui/Checkbox'
import type { SavedScenariosQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { SaveForm, type Draft } from './SaveForm'
import { scenarioTexts } from './texts'
import { toCompared } from './toCompared'
import { fitsSliders, toScenarioState } from './toScenarioInput'
import type { SaveFailure } from './saveFailure'
import { useScenarioChanges, type SavedScenario } from './useScenarios'

const EMPTY: Draft = { loaded: null, name: '', author: '', note: '' }

/** Named sets of assumptions: load, change, compare, copy, delete, and save one's own. */
export function SavedList(props: SectionProps & { list: SavedScenariosQuery }) {
  const { list, onChange } = props
  const texts = useTexts(scenarioTexts).saved
  const [draft, setDraft] = useState(EMPTY)
  const load = (scenario: SavedScenario) => {
    onChange(toScenarioState(scenario.assumptions))
    setDraft({ loaded: scenario, name: scenario.name, author: draft.author, note: scenario.note ?? '' })
  }
  return (
    <section className="demography-saved" aria-label={texts.title}>
      <h3>{texts.title}</h3>
      {list.scenarios.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul className="plain-list stack">
        {list.scenarios.map((scenario) => <Saved key={scenario.id} {...props} scenario={scenario} onLoad={load} />)}
      </ul>
      <SaveForm state={props.state} list={list} draft={draft} onDraft={setDraft} onLoad={load} />
    </section>
  )
}

function Saved({ state, scenario, onChange, onLoad }: SectionProps & { scenario: SavedScenario; onLoad: (scenario: SavedScenario) => void }) {
  const texts = useTexts(scenarioTexts).saved
  const formats = useFormats()
  const { copy, remove } = useScenarioChanges()
  const [isSure, setSure] = useState(false)
  const [failure, setFailure] = useState<SaveFailure | null>(null)
  const { id, name, author, note, savedAt, assumptions } = scenario
  const press = async (change: Promise<SaveFailure | null>) => {
    setFailure(await change)
    setSure(false)
  }
  return (
    <li>
      <p>
        <strong>{name}</strong> <span className="quiet small">{texts.by(author, formats.date(savedAt.slice(0, 10)))}</span>
      </p>
      {note && <p>{note}</p>}
      <div className="row">
        <Checkbox isSelected={state.szenarien.split(',').includes(id)} aria-label={texts.compareLabel(name)} onChange={() => onChange({ szenarien: toCompared(state.szenarien, id) })}>{texts.compare}</Checkbox>
        {fitsSliders(assumptions) ? <Button variant="quiet" aria-label={texts.loadLabel(name)} onPress={() => onLoad(scenario)}>{texts.load}</Button> : <span className="quiet small">{texts.tooMuch}</span>}
        <Button variant="quiet" aria-label={texts.copyLabel(name)} onPress={() => void press(copy({ id, name: texts.copyName(name).slice(0, 100), author }))}>{texts.copy}</Button>
        {isSure
          ? <Button variant="warning" onPress={() => void press(remove(scenario))}>{texts.confirm(name)}</Button>
          : <Button variant="quiet" aria-label={texts.removeLabel(name)} onPress={() => setSure(true)}>{texts.remove}</Button>}
      </div>
      <p role="alert">{failure && texts.failures[failure](name, author)}</p>
    </li>
  )
}
