import type { DemographyOptionsQuery } from '../../gql/graphql'
import type { DemographyState } from './demographyState'
import type { PlaceQuestion , DemographyData } from './useDemography'

/** What every section of the page is told. */
export interface SectionProps {
  readonly state: DemographyState
  readonly options: DemographyOptionsQuery
  readonly data: DemographyData
  readonly question: PlaceQuestion
  /** name of the chosen place */
  readonly name: string
  readonly start: StartOfData
  readonly onChange: (change: Partial<DemographyState>, isStep?: boolean) => void
}

/** On which count everything rests. */
export interface StartOfData {
  readonly year: number
  /** ISO date */
  readonly date: string
  readonly base: number | null
}
