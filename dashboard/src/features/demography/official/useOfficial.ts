import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyOfficialQuery } from '../../../gql/graphql'

const DemographyOfficial = graphql(`
  query DemographyOfficial($region: ID!) {
    officialComparison(region: $region) {
      base start
      rows { name date official projected difference differencePercent }
      assumptions { name source { ...SourceParts } }
      sources { ...SourceParts }
    }
  }
`)

export function useOfficial(region: string): QueryAnswer<DemographyOfficialQuery> {
  return useQuery(DemographyOfficial, { variables: { region } })
}

export function officialLink(region: string): string {
  return queryLink(print(DemographyOfficial), { region })
}
