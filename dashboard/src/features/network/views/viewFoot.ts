import type { SourceInfo } from '../../../app/ui/SourceLine'

/** What stands at the foot of a view and in the head of its CSV. */
export interface ViewFoot {
  sources: readonly (SourceInfo | null | undefined)[]
  /** ISO date of what is shown */
  date?: string | null
  /** the filter in words, for the CSV */
  filter: string | null
  /** where the same query opens in Abfragen */
  queryHref: string
}
