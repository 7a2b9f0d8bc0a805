import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { NumberField } from './Fields'
import { Overtaken } from './Overtaken'
import { QuotaAdder } from './QuotaAdder'
import { QuotaEditor } from './QuotaEditor'
import type { StepProps } from './stepProps'
import { toQuotaDrafts, withoutDraft, type QuotaDraft } from './toQuotaDrafts'
import { toProposalNotes } from './toProposalNotes'
import { useDraft } from './useDraft'
import { useProposedQuotas } from './usePlanQuestions'
import { useWords } from './useWords'

interface Draft {
  seats: number | null
  quotas: readonly QuotaDraft[]
  isProposed: boolean
}

/** Seats and quotas: proposed from the population, or set by hand. */
export function PlacesStep({ data: { eventPlan: plan }, changes }: StepProps) {
  const words = useWords()
  const texts = words.texts.places
  const [tolerance, setTolerance] = useState<number | null>(1)
  const [propose, { data: proposal, loading }] = useProposedQuotas()
  const draft = useDraft<Draft>({ seats: plan.capacity ?? null, quotas: toQuotaDrafts(plan.quotas), isProposed: false })
  const { seats, quotas, isProposed } = draft.value
  const change = (part: Partial<Draft>) => draft.change({ ...draft.value, ...part })
  const ask = async () => {
    if (seats === null) return
    const { data } = await propose({ variables: { event: plan.id, seats, tolerance: tolerance ?? 0 } })
    if (data) change({ quotas: data.proposedQuotas.quotas, isProposed: true })
  }
  const save = async () => {
    const written = await changes.planEvent({ ...(seats === null ? {} : { capacity: seats }), quotas: quotas.map(({ feature, value, min, max }) => ({ feature, value, min, max })) })
    if (written) draft.drop()
  }
  return (
    <div className="stack">
      <div className="row planning-fields">
        <NumberField label={texts.seats} value={seats} onChange={(next) => change({ seats: next })} min={1} max={1000} />
        <NumberField label={texts.tolerance} value={tolerance} onChange={setTolerance} max={1000} />
        <Button isDisabled={seats === null || loading} onPress={() => void ask()}>
          {texts.propose}
        </Button>
      </div>
      {isProposed && proposal && toProposalNotes(proposal.proposedQuotas, words).map((note) => <p key={note}>{note}</p>)}
      {quotas.length === 0 ? <p className="quiet">{texts.none}</p> : <QuotaEditor quotas={quotas} stored={plan.quotas} onChange={(next) => change({ quotas: next })} onRemove={(quota) => change({ quotas: withoutDraft(quotas, quota) })} />}
      <QuotaAdder plan={plan} quotas={quotas} onAdd={(quota) => change({ quotas: [...quotas, quota] })} />
      <div className="row">
        <Button variant="primary" isDisabled={changes.isBusy} onPress={() => void save()}>
          {texts.save}
        </Button>
        {draft.isDraft && <span className="quiet">{texts.unsaved}</span>}
      </div>
      <Overtaken draft={draft} />
    </div>
  )
}
