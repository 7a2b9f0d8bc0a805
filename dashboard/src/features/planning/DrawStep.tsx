import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { Checkbox } from '../../app/ui/Checkbox'
import { Select } from '../../app/ui/Select'
import type { DrawPartsFragment, Fairness, PlanPartsFragment } from '../../gql/graphql'
import { CandidateTable } from './CandidateTable'
import { DrawList } from './DrawList'
import { NumberField } from './Fields'
import { toPlanCounts } from './planCounts'
import type { StepProps } from './stepProps'
import { QuotaState } from './QuotaState'
import { toBoundsChanges } from './toBoundsChanges'
import { toDrawProblem } from './toDrawProblem'
import { withSuggestions } from './toQuotaDrafts'
import { useWords } from './useWords'

const FAIRNESS: readonly Fairness[] = ['LEXIMIN', 'MAXIMIN', 'NASH']

/** The draw: by a public number, within the quotas; what would do when no list can keep them. */
export function DrawStep({ data, changes }: StepProps) {
  const { eventPlan: plan } = data
  const words = useWords()
  const { draw: texts } = words.texts
  const [seed, setSeed] = useState<number | null>(null)
  const [fairness, setFairness] = useState<Fairness>('LEXIMIN')
  const [oncePerOrganisation, setOnce] = useState(false)
  const [answer, setAnswer] = useState<DrawPartsFragment | null>(null)
  const counts = toPlanCounts(plan)
  const draw = async (version?: number) => {
    if (seed === null) return
    const drawn = await changes.drawList({ seed, fairness, oncePerOrganisation }, version)
    setAnswer(drawn?.drawList ?? null)
  }
  const accept = async () => {
    if (!answer) return
    const planned = await changes.planEvent({ quotas: withSuggestions(plan.quotas, answer.suggestedQuotas) })
    if (planned) await draw(planned.planEvent.version)
  }
  const problem = toDrawProblem(counts, words)
  return (
    <div className="stack">
      {problem && <p>{problem}</p>}
      {counts.told > 0 && <p className="quiet">{texts.told(words.formats.number(counts.told))}</p>}
      <div className="row planning-fields">
        <NumberField label={texts.seed} value={seed} onChange={setSeed} min={-2147483648} max={2147483647} />
        <Select label={texts.fairness} value={fairness} onChange={setFairness} options={FAIRNESS.map((value) => ({ value, label: texts.fairnesses[value] }))} />
        <Checkbox isSelected={oncePerOrganisation} onChange={setOnce}>
          {texts.once}
        </Checkbox>
        <Button variant="primary" isDisabled={changes.isBusy || seed === null || problem !== null} onPress={() => void draw()}>
          {changes.isBusy ? texts.running : counts.list === 0 ? texts.draw : texts.again}
        </Button>
      </div>
      <DrawAnswer answer={answer} plan={plan} isBusy={changes.isBusy} onAccept={() => void accept()} />
      <DrawnParts data={data} />
    </div>
  )
}

interface DrawAnswerProps {
  answer: DrawPartsFragment | null
  plan: PlanPartsFragment
  isBusy: boolean
  onAccept: () => void
}

function DrawAnswer({ answer, plan, isBusy, onAccept }: DrawAnswerProps) {
  const words = useWords()
  const { texts: { draw: texts }, formats } = words
  return (
    <div role="status" className="stack">
      {answer?.feasible && <p>{texts.chance(formats.percent(answer.minimumProbability))}</p>}
      {answer && !answer.feasible && (
        <>
          <p>{texts.infeasible}</p>
          <ul>
            {toBoundsChanges(plan.quotas, answer.suggestedQuotas, words).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <div>
            <Button variant="primary" isDisabled={isBusy} onPress={onAccept}>
              {texts.accept}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** What the last draw left: quotas, list, waiting list, and the draws as files. */
function DrawnParts({ data: { event, eventPlan: plan } }: Pick<StepProps, 'data'>) {
  const { texts: { draw: texts } } = useWords()
  if (plan.list.length === 0) return null
  const [list, waiting] = [plan.candidates.filter(({ onList }) => onList), plan.candidates.filter(({ isWaiting }) => isWaiting)]
  return (
    <>
      <QuotaState quotas={plan.quotas} />
      <CandidateTable event={event} caption={texts.list} candidates={list} />
      {waiting.length > 0 && <CandidateTable event={event} caption={texts.waiting} candidates={waiting} />}
      <p className="quiet small">{texts.waitingNote}</p>
      <DrawList plan={plan} />
    </>
  )
}
