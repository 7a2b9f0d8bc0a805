import { useState } from 'react'

export interface Drafted<Value> {
  /** the draft, or what is stored where there is none */
  value: Value
  isDraft: boolean
  /** somebody else has changed what is stored since the draft was begun */
  isOvertaken: boolean
  change: (next: Value) => void
  drop: () => void
}

/** What somebody edits and has not saved. It stays when others change the plan meanwhile: nobody loses what they have typed. */
export function useDraft<Value>(stored: Value): Drafted<Value> {
  const [draft, setDraft] = useState<{ basis: string; value: Value } | null>(null)
  const basis = JSON.stringify(stored)
  return {
    value: draft?.value ?? stored,
    isDraft: draft !== null,
    isOvertaken: draft !== null && draft.basis !== basis,
    change: (value) => setDraft({ basis: draft?.basis ?? basis, value }),
    drop: () => setDraft(null),
  }
}
