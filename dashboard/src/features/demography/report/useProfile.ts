import { useQuery } from '@apollo/client/react'
import { DISTRICT_ID } from '../../../app/district'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyProfileQuery } from '../../../gql/graphql'
import type { PlaceQuestion } from '../useDemography'

const DemographyProfile = graphql(`
  query DemographyProfile($district: ID!, $scenario: ScenarioInput) {
    ageGroupVoices(district: $district, scenario: $scenario) {
      yearLater
      district { key ...AgeVoiceParts }
      rows { key ...AgeVoiceParts }
    }
    participation(filter: { regions: [$district] }, by: PLANNING_REGION) { sources { ...SourceParts } }
  }
`)

/** What a profile says besides ages and numbers of people. */
export function useProfile({ scenario }: PlaceQuestion): QueryAnswer<DemographyProfileQuery> {
  return useQuery(DemographyProfile, { variables: { district: DISTRICT_ID, scenario } })
}
