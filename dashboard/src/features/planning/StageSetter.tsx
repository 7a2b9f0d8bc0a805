import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { DateField } from '../../app/ui/DateField'
import { Select } from '../../app/ui/Select'
import type { ParticipationStage } from '../../gql/graphql'
import { PeoplePicker } from './PeoplePicker'
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
  const [date, setDate] = useState('')
  const ticked = people.filter(({ id }) => chosen.has(id))
  const set = async () => {
    if (await changes.setStages({ stakeholders: ticked.map(({ id }) => id), stage, ...(date === '' ? {} : { date }) })) setChosen(new Set())
  }
  return (
    <div className="stack">
      <div className="row planning-fields">
        <Select label={texts.to} value={stage} onChange={setStage} options={stages.map((value) => ({ value, label: common.stages[value] }))} />
        <div className="planning-number">
          <DateField label={texts.date} value={date} onChange={setDate} />
        </div>
        <Button isDisabled={changes.isBusy || ticked.length === 0} onPress={() => void set()}>
          {texts.set}
        </Button>
        <span role="status">{texts.chosen(formats.number(ticked.length))}</span>
      </div>
      <PeoplePicker people={people} chosen={chosen} onChange={setChosen} />
    </div>
  )
}
