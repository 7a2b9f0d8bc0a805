import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyFanQuery } from '../../../gql/graphql'
import { STEPS } from '../demographyState'
import type { PlaceQuestion } from '../useDemography'

const DemographyFan = graphql(`
  query DemographyFan($region: ID!, $steps: Int!, $scenario: ScenarioInput) {
    regionFan(region: $region, steps: $steps, scenario: $scenario) {
      years runs quantiles bands estimated
      needs { need ageFrom projected bands }
      missing { name }
    }
    populationDates(region: $region) { date base total source { ...SourceParts } }
  }
`)

/** A thousand runs are asked for only when the sliders rest. */
export const RUNS_WAIT_MS = 600

/** The thousand runs of a place, for its people and for what follows from their ages: every chart asks the same, so they run once. */
export function useFan({ region, scenario }: PlaceQuestion): QueryAnswer<DemographyFanQuery> {
  return useQuery(DemographyFan, { variables: { region, steps: STEPS, scenario } })
}

export function fanLink({ region, scenario }: PlaceQuestion): string {
  return queryLink(print(DemographyFan), { region, steps: STEPS, ...(scenario ? { scenario } : {}) })
}
