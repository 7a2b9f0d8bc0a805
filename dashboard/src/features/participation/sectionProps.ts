import type { ParticipationOptionsQuery } from '../../gql/graphql'
import type { ParticipationState } from './participationState'

/** What every section of the page is told. */
export interface SectionProps {
  readonly state: ParticipationState
  readonly choices: ParticipationOptionsQuery
  /** the filter in words; null for none */
  readonly filter: string | null
  readonly onChange: (change: Partial<ParticipationState>) => void
}
