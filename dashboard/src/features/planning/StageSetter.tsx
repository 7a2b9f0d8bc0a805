import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { Checkbox } from '../../app/ui/Checkbox'
import { Select } from '../../app/ui/Select'
import type { ParticipationStage } from '../../gql/graphql'
import type { Candidate } from './planCounts'
import type { PlanChanges } from './usePlanChanges'
import { useWords } from './useWords'

interface StageSetterProps {
  people: readonly Candidate[]
  stages: readonly ParticipationStage[]
  changes: PlanChanges
}

/** The stage of one person or of many at once: tick, choose, set. */
export function StageSetter({ people, stages, changes }: StageSetterProps) {
  const { texts: { stage: texts }, common, formats } = useWords()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [stage, setStage] = useState<ParticipationStage>(stages[0] ?? 'INVITED')
  const ticked = people.filter(({ id }) => chosen.has(id))
  const toggle = (id: string) => setChosen((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])))
  const set = async () => {
    if (await changes.setStages({ stakeholders: ticked.map(({ id }) => id), stage })) setChosen(new Set())
  }
  return (
    <div className="stack">
      <div className="row planning-fields">
        <Select label={texts.to} value={stage} onChange={setStage} options={stages.map((value) => ({ value, label: common.stages[value] }))} />
        <Button isDisabled={changes.isBusy || ticked.length === 0} onPress={() => void set()}>
          {texts.set}
        </Button>
        <span role="status">{texts.chosen(formats.number(ticked.length))}</span>
      </div>
      <fieldset className="planning-people">
        <legend className="small quiet">{texts.table}</legend>
        <Checkbox isSelected={people.length > 0 && ticked.length === people.length} onChange={(all) => setChosen(new Set(all ? people.map(({ id }) => id) : []))}>
          {texts.all}
        </Checkbox>
        <div className="planning-hits">
          {people.map(({ id, name, stage: own, stageDate }) => (
            <Checkbox key={id} isSelected={chosen.has(id)} onChange={() => toggle(id)}>
              {name}{' '}
              <span className="quiet small">
                {common.stages[own]}
                {stageDate ? `, ${formats.date(stageDate)}` : ''}
              </span>
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
