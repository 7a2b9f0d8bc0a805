import type { PlanPartsFragment } from '../../gql/graphql'
import { sameConditions, toConditions, type Conditions } from './conditions'
import { useDraft } from './useDraft'
import type { PlanChanges } from './usePlanChanges'

/** Conditions as they are edited. */
export function useConditionsDraft(plan: PlanPartsFragment, changes: PlanChanges) {
  const stored = toConditions(plan.conditions)
  const { value: conditions, isOvertaken, change, drop } = useDraft<Conditions>(stored)
  const isSaved = sameConditions(conditions, stored)
  const write = async (): Promise<number | null> => {
    const written = await changes.setConditions(conditions)
    if (written) drop()
    return written?.setConditions.version ?? null
  }
  return {
    conditions,
    isSaved,
    isOvertaken: isOvertaken && !isSaved,
    change,
    drop,
    /** The version of the plan with these conditions; null when they could not be written. */
    save: async (): Promise<number | null> => (isSaved ? plan.version : write()),
  }
}
