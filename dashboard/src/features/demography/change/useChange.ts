import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyChangeQuery, DemographyTrustQuery } from '../../../gql/graphql'
import { STEPS } from '../demographyState'
import type { PlaceQuestion } from '../useDemography'
import type { TestPeriod } from './toTestPeriod'

const DemographyChange = graphql(`
  query DemographyChange($region: ID!, $steps: Int!, $scenario: ScenarioInput) {
    populationChange(region: $region) {
      years { year }
      together { year before after births deaths netMigration rest }
      sources { ...SourceParts }
    }
    projectPopulation(input: { region: $region, steps: $steps, scenario: $scenario }) { steps { year total births deaths netMigration } }
  }
`)

const DemographyTrust = graphql(`
  query DemographyTrust($district: ID!, $from: Date!, $to: Date!) {
    backTest(district: $district, from: $from, to: $to) {
      from to years base
      results {
        method missing
        all { ...ErrorParts }
        classes { ...ErrorParts }
      }
      sources { ...SourceParts }
    }
  }
  fragment ErrorParts on BackTestClass { sizeFrom sizeTo places mape medape bias coverage80 coverage95 }
`)

export function useChange({ region, scenario }: PlaceQuestion): QueryAnswer<DemographyChangeQuery> {
  return useQuery(DemographyChange, { variables: { region, scenario, steps: STEPS } })
}

export function changeLink({ region, scenario }: PlaceQuestion): string {
  return queryLink(print(DemographyChange), { region, steps: STEPS, ...(scenario ? { scenario } : {}) })
}

export function useTrust(period: TestPeriod): QueryAnswer<DemographyTrustQuery> {
  return useQuery(DemographyTrust, { variables: { district: DISTRICT_ID, ...period } })
}

export function trustLink(period: TestPeriod): string {
  return queryLink(print(DemographyTrust), { district: DISTRICT_ID, ...period })
}
