import { useState, type FormEvent } from 'react'
import { DISTRICT_ID } from '../../../app/district'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import { Checkbox } from '../../../app/ui/Checkbox'
import type { SavedScenariosQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { scenarioTexts } from './texts'
import { toCompared } from './toCompared'
import { fitsSliders, toScenarioInput, toScenarioState } from './toScenarioInput'
import { useScenarioChanges, type SavedScenario } from './useScenarios'

/** Named sets of assumptions: load, compare, copy, delete, and save one's own. */
export function SavedList(props: SectionProps & { list: SavedScenariosQuery }) {
  const { list } = props
  const texts = useTexts(scenarioTexts).saved
  return (
    <section className="demography-saved" aria-label={texts.title}>
      <h3>{texts.title}</h3>
      {list.scenarios.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul className="plain-list stack">
        {list.scenarios.map((scenario) => <Saved key={scenario.id} {...props} scenario={scenario} />)}
      </ul>
      <SaveForm {...props} />
    </section>
  )
}

function Saved({ state, scenario, onChange }: SectionProps & { scenario: SavedScenario }) {
  const texts = useTexts(scenarioTexts).saved
  const formats = useFormats()
  const { copy, remove } = useScenarioChanges()
  const [isSure, setSure] = useState(false)
  const { id, name, author, note, savedAt, assumptions } = scenario
  const compared = state.szenarien.split(',').includes(id)
  const press = (change: Promise<unknown>) => void change.catch(() => undefined)
  return (
    <li>
      <p>
        <strong>{name}</strong> <span className="quiet small">{texts.by(author, formats.date(savedAt.slice(0, 10)))}</span>
      </p>
      {note && <p>{note}</p>}
      <div className="row">
        <Checkbox isSelected={compared} aria-label={texts.compareLabel(name)} onChange={() => onChange({ szenarien: toCompared(state.szenarien, id) })}>{texts.compare}</Checkbox>
        {fitsSliders(assumptions) ? <Button variant="quiet" aria-label={texts.loadLabel(name)} onPress={() => onChange(toScenarioState(assumptions))}>{texts.load}</Button> : <span className="quiet small">{texts.tooMuch}</span>}
        <Button variant="quiet" aria-label={texts.copyLabel(name)} onPress={() => press(copy({ variables: { id, name: texts.copyName(name).slice(0, 100), author } }))}>{texts.copy}</Button>
        {isSure
          ? <Button variant="warning" onPress={() => press(remove({ variables: { id } }))}>{texts.confirm(name)}</Button>
          : <Button variant="quiet" aria-label={texts.removeLabel(name)} onPress={() => setSure(true)}>{texts.remove}</Button>}
      </div>
    </li>
  )
}

const EMPTY = { name: '', author: '', note: '' }

function SaveForm({ state }: SectionProps) {
  const texts = useTexts(scenarioTexts).saved
  const { save } = useScenarioChanges()
  const [fields, setFields] = useState(EMPTY)
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await save({ variables: { input: { district: DISTRICT_ID, name: fields.name, author: fields.author, note: fields.note || null, scenario: toScenarioInput(state) ?? {} } } })
      setFields({ ...EMPTY, author: fields.author })
      setOutcome('saved')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <form className="demography-save" onSubmit={(event) => void submit(event)}>
      {(['name', 'author', 'note'] as const).map((key) => (
        <label key={key} className="field">
          <span className="field-label">{texts[key]}</span>
          <input className="input" value={fields[key]} maxLength={key === 'note' ? 2000 : 100} required={key !== 'note'} onChange={({ target }) => setFields({ ...fields, [key]: target.value })} />
        </label>
      ))}
      <Button type="submit" variant="primary" isDisabled={fields.name.trim() === '' || fields.author.trim() === ''}>{texts.save}</Button>
      <p className="quiet small" role="status">{outcome ? texts[outcome] : texts.purpose}</p>
    </form>
  )
}
