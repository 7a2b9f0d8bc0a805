import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { Select } from '../../app/ui/Select'
import type { DrawPartsFragment, Fairness, PlanPartsFragment } from '../../gql/graphql'
import { CandidateTable } from './CandidateTable'
import { ConditionsEditor } from './ConditionsEditor'
import { DrawList } from './DrawList'
import { NumberField } from './Fields'
import { LotteryPreview } from './LotteryPreview'
import { Overtaken } from './Overtaken'
import { toPlanCounts } from './planCounts'
import type { StepProps } from './stepProps'
import { QuotaState } from './QuotaState'
import { toBoundsChanges } from './toBoundsChanges'
import { toDrawProblem } from './toDrawProblem'
import { withSuggestions } from './toQuotaDrafts'
import { useConditionsDraft } from './useConditionsDraft'
import { useWords } from './useWords'
import { Waiting } from './Waiting'

const FAIRNESS: readonly Fairness[] = ['LEXIMIN', 'MAXIMIN', 'NASH']

/** What was drawn, or why nothing was; it belongs to the version of the plan that it was answered for. */
type Answer = Pick<DrawPartsFragment, 'feasible' | 'suggestedQuotas'> & { version: number; reachableMinimumProbability: number | null }

/** The draw: under conditions, by a public number, within the quotas; what would do when no list can keep them. */
export function DrawStep({ data, changes }: StepProps) {
  const { eventPlan: plan } = data
  const words = useWords()
  const { draw: texts } = words.texts
  const [seed, setSeed] = useState<number | null>(null)
  const [fairness, setFairness] = useState<Fairness>('LEXIMIN')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isDrawing, setDrawing] = useState(false)
  const draft = useConditionsDraft(plan, changes)
  const counts = toPlanCounts(plan)
  const drawAt = async (version: number | null) => {
    if (version === null || seed === null) return
    setDrawing(true)
    const drawn = (await changes.drawList({ seed, fairness }, version))?.drawList
    setDrawing(false)
    setAnswer(drawn ? { ...drawn, version: drawn.plan.version, reachableMinimumProbability: drawn.reachableMinimumProbability ?? null } : null)
  }
  const draw = async () => drawAt(await draft.save())
  const accept = async (suggested: Answer['suggestedQuotas']) => {
    const version = await draft.save()
    if (version === null) return
    const planned = await changes.planEvent({ quotas: withSuggestions(plan.quotas, suggested) }, version)
    await drawAt(planned?.planEvent.version ?? null)
  }
  const problem = toDrawProblem({ seats: counts.seats, candidates: plan.candidates, conditions: draft.conditions }, words)
  const isBlocked = changes.isBusy || problem !== null
  return (
    <div className="stack">
      <ConditionsEditor candidates={plan.candidates} conditions={draft.conditions} onChange={draft.change} isSaved={draft.isSaved} isBusy={changes.isBusy} onSave={() => void draft.save()} />
      <Overtaken draft={draft} />
      {problem && <p>{problem}</p>}
      {counts.told > 0 && <p className="quiet">{texts.told(words.formats.number(counts.told))}</p>}
      <div className="row planning-fields">
        <Select label={texts.fairness} value={fairness} onChange={setFairness} options={FAIRNESS.map((value) => ({ value, label: texts.fairnesses[value] }))} />
        <NumberField label={texts.seed} value={seed} onChange={setSeed} min={-2147483648} max={2147483647} />
        <Button variant="primary" isDisabled={isBlocked || seed === null} onPress={() => void draw()}>
          {isDrawing ? texts.running : counts.list === 0 ? texts.draw : texts.again}
        </Button>
      </div>
      {isDrawing && <Waiting onCancel={changes.cancel} />}
      <DrawAnswer answer={answer?.version === plan.version ? answer : null} plan={plan} isBusy={changes.isBusy} acceptLabel={seed === null ? texts.acceptOnly : texts.accept} onAccept={(suggested) => void accept(suggested)} />
      <LotteryPreview data={data} fairness={fairness} isDisabled={isBlocked} onBefore={draft.save} onInfeasible={(version, suggestedQuotas) => setAnswer({ version, suggestedQuotas, feasible: false, reachableMinimumProbability: null })} />
      <DrawnParts data={data} />
    </div>
  )
}

interface DrawAnswerProps {
  answer: Answer | null
  plan: PlanPartsFragment
  isBusy: boolean
  acceptLabel: string
  onAccept: (suggested: Answer['suggestedQuotas']) => void
}

function DrawAnswer({ answer, plan, isBusy, acceptLabel, onAccept }: DrawAnswerProps) {
  const words = useWords()
  const { texts: { draw: texts }, formats } = words
  return (
    <div role="status" className="stack">
      {answer?.feasible && <p>{texts.chance(formats.percent(answer.reachableMinimumProbability))}</p>}
      {answer && !answer.feasible && (
        <>
          <p>{texts.infeasible}</p>
          <ul>
            {toBoundsChanges(plan.quotas, answer.suggestedQuotas, words).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <div>
            <Button variant="primary" isDisabled={isBusy} onPress={() => onAccept(answer.suggestedQuotas)}>
              {acceptLabel}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** What the last draw left: quotas, list, waiting list, and the draws as files. */
function DrawnParts({ data }: Pick<StepProps, 'data'>) {
  const { event, eventPlan: plan } = data
  const { texts: { draw: texts } } = useWords()
  if (plan.list.length === 0) return null
  const [list, waiting] = [plan.candidates.filter(({ onList }) => onList), plan.candidates.filter(({ isWaiting }) => isWaiting)]
  return (
    <>
      <QuotaState quotas={plan.quotas} />
      <CandidateTable event={event} caption={texts.list} candidates={list} />
      {waiting.length > 0 && <CandidateTable event={event} caption={texts.waiting} candidates={waiting} />}
      <p className="quiet small">{texts.waitingNote}</p>
      <DrawList data={data} />
    </>
  )
}
