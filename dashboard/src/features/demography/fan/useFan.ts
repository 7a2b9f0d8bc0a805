import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyFanQuery, ScenarioInput } from '../../../gql/graphql'
import { STEPS } from '../demographyState'
import type { PlaceQuestion } from '../useDemography'

const DemographyFan = graphql(`
  query DemographyFan($district: ID!, $region: ID!, $steps: Int!, $scenario: ScenarioInput) {
    projectionFan(district: $district, steps: $steps, scenario: $scenario) {
      years runs quantiles
      district { key bands }
      rows { key bands }
      distributions { name value }
    }
    populationDates(region: $region) { date base total source { ...SourceParts } }
  }
`)

export function useFan({ region, scenario }: PlaceQuestion): QueryAnswer<DemographyFanQuery> {
  return useQuery(DemographyFan, { variables: { district: DISTRICT_ID, region, steps: STEPS, scenario } })
}

export function fanLink(region: string, scenario: ScenarioInput | null): string {
  return queryLink(print(DemographyFan), { district: DISTRICT_ID, region, steps: STEPS, ...(scenario ? { scenario } : {}) })
}
