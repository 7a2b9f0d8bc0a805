import { useState, type FormEvent } from 'react'
import { DISTRICT_ID } from '../../../app/district'
import { useTexts } from '../../../app/i18n/language'
import { Button } from '../../../app/ui/Button'
import type { SavedScenariosQuery } from '../../../gql/graphql'
import type { ScenarioState } from './scenarioState'
import { scenarioTexts } from './texts'
import { fitsSliders, toScenarioInput } from './toScenarioInput'
import type { SaveFailure } from './saveFailure'
import { useScenarioChanges, type SavedScenario, type SeenScenario } from './useScenarios'

/** What stands in the form, and which saved scenario it began with. */
export interface Draft { readonly loaded: SeenScenario | null; readonly name: string; readonly author: string; readonly note: string }

interface SaveFormProps {
  readonly state: ScenarioState
  readonly list: SavedScenariosQuery
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onLoad: (scenario: SavedScenario) => void
}

/** Saves the assumptions of the sliders: as a new scenario, or in place of the loaded one where nobody else has changed it. */
export function SaveForm({ state, list, draft, onDraft, onLoad }: SaveFormProps) {
  const texts = useTexts(scenarioTexts).saved
  const { save } = useScenarioChanges()
  const [outcome, setOutcome] = useState<'saved' | SaveFailure | null>(null)
  const { loaded, name, author, note } = draft
  const known = list.scenarios.find(({ id }) => id === loaded?.id)
  const isReady = name.trim() !== '' && author.trim() !== ''
  const write = async (over: SeenScenario | null) => {
    const { saved, failure } = await save({ ...(over ? { id: over.id, expectedVersion: over.version } : {}), district: DISTRICT_ID, name, author, note: note || null, scenario: toScenarioInput(state) ?? {} })
    if (saved) onDraft({ ...draft, loaded: saved })
    setOutcome(failure ?? 'saved')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void write(loaded)
  }
  const reload = (scenario: SavedScenario) => {
    onLoad(scenario)
    setOutcome(null)
  }
  const isTold = outcome === 'conflict' || outcome === 'gone' || outcome === 'failed'
  return (
    <form className="demography-save" onSubmit={submit}>
      {(['name', 'author', 'note'] as const).map((key) => (
        <label key={key} className="field">
          <span className="field-label">{texts[key]}</span>
          <input className="input" value={draft[key]} maxLength={key === 'note' ? 2000 : 100} required={key !== 'note'} onChange={({ target }) => onDraft({ ...draft, [key]: target.value })} />
        </label>
      ))}
      <div className="row">
        <Button type="submit" variant="primary" isDisabled={!isReady}>{loaded ? texts.change(known?.name ?? name) : texts.save}</Button>
        {loaded && <Button isDisabled={!isReady} onPress={() => void write(null)}>{texts.saveAsNew}</Button>}
      </div>
      <div role="alert">
        {isTold && <p>{texts.failures[outcome](known?.name ?? name, known?.author ?? '')}</p>}
        {outcome === 'conflict' && <p>{texts.kept}</p>}
        {outcome === 'conflict' && known && fitsSliders(known.assumptions) && <Button onPress={() => reload(known)}>{texts.loadTheirs}</Button>}
      </div>
      <p className="quiet small" role="status">{outcome === 'saved' ? texts.saved : texts.purpose}</p>
    </form>
  )
}
