import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyLifeQuery } from '../../../gql/graphql'

const DemographyLife = graphql(`
  query DemographyLife($district: ID!) {
    regionLifeTable(region: $district) {
      from to
      tables { sex expectancy low high rows { ageFrom ageTo deaths mx qx lx ex } }
      sources { ...SourceParts }
    }
  }
`)

/** Deaths by age are stored for the district alone. */
export function useLife(): QueryAnswer<DemographyLifeQuery> {
  return useQuery(DemographyLife, { variables: { district: DISTRICT_ID } })
}

export function lifeLink(): string {
  return queryLink(print(DemographyLife), { district: DISTRICT_ID })
}
