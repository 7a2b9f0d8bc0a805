import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { Checkbox } from '../../app/ui/Checkbox'
import { ComboBox } from '../../app/ui/ComboBox'
import { SearchField } from '../../app/ui/SearchField'
import { CandidateTable } from './CandidateTable'
import { MissingVoices } from './MissingVoices'
import type { StepProps } from './stepProps'
import { toNominatorOptions } from './toNominatorOptions'
import { useNominationSearch, useNominators } from './usePlanQuestions'
import { useWords } from './useWords'
import { Withdrawal } from './Withdrawal'

/** Who nominates whom; all who are nominated; who is still missing. */
export function NominationsStep({ data: { event, eventPlan: plan }, changes }: StepProps) {
  const { texts: { nominations: texts }, common, formats } = useWords()
  const [nominator, setNominator] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const nominators = useNominators()
  const options = nominators.data ? toNominatorOptions(nominators.data, common.organisationKinds) : []
  const nominate = async () => {
    if (await changes.nominate({ stakeholders: [...chosen], nominatedBy: nominator })) setChosen([])
  }
  return (
    <div className="stack">
      <div className="planning-fields row">
        {options.length > 0 && <ComboBox label={texts.nominator} options={options} value={nominator} onChange={setNominator} placeholder={common.filter.choose} />}
      </div>
      <Hits chosen={chosen} taken={new Set(plan.candidates.map(({ id }) => id))} onChange={setChosen} />
      <div className="row">
        <Button variant="primary" isDisabled={changes.isBusy || nominator === '' || chosen.length === 0} onPress={() => void nominate()}>
          {texts.nominate}
        </Button>
        <span>{texts.chosen(formats.number(chosen.length))}</span>
        {chosen.length > 0 && nominator === '' && <span className="quiet">{texts.needNominator}</span>}
        {chosen.length > 0 && (
          <Button variant="quiet" onPress={() => setChosen([])}>
            {texts.clear}
          </Button>
        )}
      </div>
      {plan.candidates.length === 0 ? (
        <p className="quiet">{texts.nobody}</p>
      ) : (
        <>
          <CandidateTable event={event} caption={texts.table} candidates={plan.candidates} />
          <Withdrawal people={plan.candidates} changes={changes} />
        </>
      )}
      <MissingVoices event={plan.id} version={plan.version} hasNominated={plan.candidates.length > 0} />
    </div>
  )
}

interface HitsProps {
  chosen: readonly string[]
  taken: ReadonlySet<string>
  onChange: (chosen: readonly string[]) => void
}

/** Search, and hits to tick: those who are nominated already are left out. */
function Hits({ chosen, taken, onChange }: HitsProps) {
  const { texts: { nominations: texts }, common } = useWords()
  const [text, setText] = useState('')
  // While an answer is on its way the last hits stay, but not all of them can be chosen at once.
  const { data, previousData } = useNominationSearch(text)
  const found = text.trim().length < 2 ? [] : ((data ?? previousData)?.search ?? []).filter(({ id }) => !taken.has(id))
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <div className="stack">
      <SearchField label={texts.search} value={text} onChange={setText} />
      {text.trim().length >= 2 && (
        <div role="group" aria-label={texts.hits} className="stack">
          {found.length === 0 ? (
            <p className="quiet">{texts.noHits}</p>
          ) : (
            <>
              <div>
                <Button variant="quiet" isDisabled={!data} onPress={() => onChange([...new Set([...chosen, ...found.map(({ id }) => id)])])}>
                  {texts.all}
                </Button>
              </div>
              <div className="planning-hits">
                {found.map(({ id, label, kind }) => (
                  <Checkbox key={id} isSelected={chosen.includes(id)} onChange={() => toggle(id)}>
                    {label} <span className="quiet small">{common.kinds[kind].one}</span>
                  </Checkbox>
                ))}
              </div>
            </>
          )}
        </div>
      )}
    </div>
  )
}
