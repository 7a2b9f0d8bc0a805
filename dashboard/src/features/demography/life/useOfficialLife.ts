import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyOfficialLifeQuery } from '../../../gql/graphql'

const DemographyOfficialLife = graphql(`
  query DemographyOfficialLife($district: ID!) {
    officialLifeExpectancies(region: $district) {
      regionId regionName period from to
      atAges { age female male }
      source { ...SourceParts }
    }
  }
`)

/** What offices published for the district and for what it lies in. */
export function useOfficialLife(): QueryAnswer<DemographyOfficialLifeQuery> {
  return useQuery(DemographyOfficialLife, { variables: { district: DISTRICT_ID } })
}

export function officialLifeLink(): string {
  return queryLink(print(DemographyOfficialLife), { district: DISTRICT_ID })
}
