import { useState } from 'react'
import type { PlanPartsFragment } from '../../gql/graphql'
import { sameConditions, toConditions, type Conditions } from './conditions'
import type { PlanChanges } from './usePlanChanges'

/** Conditions as they are edited; a draft belongs to the version of the plan that it was made on. */
export function useConditionsDraft(plan: PlanPartsFragment, changes: PlanChanges) {
  const [draft, setDraft] = useState<{ version: number; conditions: Conditions } | null>(null)
  const stored = toConditions(plan.conditions)
  const conditions = draft?.version === plan.version ? draft.conditions : stored
  const isSaved = sameConditions(conditions, stored)
  return {
    conditions,
    isSaved,
    change: (next: Conditions) => setDraft({ version: plan.version, conditions: next }),
    /** The version of the plan with these conditions; null when they could not be written. */
    save: async (): Promise<number | null> => (isSaved ? plan.version : ((await changes.setConditions(conditions))?.setConditions.version ?? null)),
  }
}
