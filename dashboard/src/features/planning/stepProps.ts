import type { PlanPageQuery } from '../../gql/graphql'
import type { PlanChanges } from './usePlanChanges'

/** What each step of the planning gets: the plan as it is, and what can be done with it. */
export interface StepProps {
  data: PlanPageQuery
  changes: PlanChanges
}
