import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import type { DrawPartsFragment } from '../../gql/graphql'
import { NumberField } from './Fields'
import { mayCome, onList } from './planCounts'
import { StageSetter } from './StageSetter'
import type { StepProps } from './stepProps'
import { toBoundsChanges } from './toBoundsChanges'
import { useWords } from './useWords'

/** Invitations and answers of those on the list; free seats are drawn again from the waiting list. */
export function InviteStep({ data: { eventPlan: plan }, changes }: StepProps) {
  const { texts, formats } = useWords()
  const list = onList(plan)
  const open = list.filter(({ stage }) => stage === 'NOMINATED')
  if (list.length === 0) return <p className="quiet">{texts.stage.empty}</p>
  return (
    <div className="stack">
      {open.length > 0 && (
        <div>
          <Button variant="primary" isDisabled={changes.isBusy} onPress={() => void changes.setStages({ stakeholders: open.map(({ id }) => id), stage: 'INVITED' })}>
            {texts.invite.inviteAll(formats.number(open.length))}
          </Button>
        </div>
      )}
      <Replacement plan={plan} changes={changes} />
      <StageSetter people={list} stages={['INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT', 'NOMINATED']} changes={changes} />
    </div>
  )
}

function Replacement({ plan, changes }: { plan: StepProps['data']['eventPlan']; changes: StepProps['changes'] }) {
  const words = useWords()
  const { texts: { invite: texts, draw }, formats } = words
  const [seed, setSeed] = useState<number | null>(null)
  const [answer, setAnswer] = useState<DrawPartsFragment | null>(null)
  const free = onList(plan).filter(({ stage }) => stage === 'DECLINED').length
  const waits = plan.candidates.some((person) => person.isWaiting && mayCome(person))
  const replace = async () => {
    if (seed === null) return
    setAnswer((await changes.replaceDeclined({ seed }))?.replaceDeclined ?? null)
  }
  return (
    <div className="stack">
      {free > 0 && <p>{texts.free(formats.number(free))}</p>}
      {free > 0 && !waits && <p>{texts.nobodyWaits}</p>}
      {free > 0 && waits && (
        <div className="row planning-fields">
          <NumberField label={draw.seed} value={seed} onChange={setSeed} min={-2147483648} max={2147483647} />
          <Button variant="primary" isDisabled={changes.isBusy || seed === null} onPress={() => void replace()}>
            {changes.isBusy ? draw.running : texts.replace}
          </Button>
        </div>
      )}
      <p role="status">{answer && toReplaced(answer, words)}</p>
    </div>
  )
}

function toReplaced({ added, suggestedQuotas, plan }: DrawPartsFragment, words: ReturnType<typeof useWords>): string {
  const { texts: { invite }, formats } = words
  const names = formats.list(added.map((id) => plan.candidates.find((person) => person.id === id)?.name ?? id))
  return suggestedQuotas.length === 0 ? invite.replaced(names) : invite.replacedEased(names, toBoundsChanges(plan.quotas, suggestedQuotas, words).join('; '))
}
