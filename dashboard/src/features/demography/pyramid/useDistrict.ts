import { skipToken, useQuery } from '@apollo/client/react'
import { DISTRICT_ID } from '../../../app/district'
import { graphql } from '../../../gql'
import type { DistrictAgesQuery, ScenarioInput } from '../../../gql/graphql'
import { STEPS } from '../demographyState'

const DistrictAges = graphql(`
  query DistrictAges($district: ID!, $steps: Int!, $scenario: ScenarioInput) {
    district: projectPopulation(input: { region: $district, steps: $steps, scenario: $scenario }) { steps { year total female male } }
  }
`)

type Steps = DistrictAgesQuery['district']['steps']

/** The district under the same scenario, asked for only where its outline is drawn. */
export function useDistrict(scenario: ScenarioInput | null, isAsked: boolean): Steps {
  const { data, previousData } = useQuery(DistrictAges, isAsked ? { variables: { district: DISTRICT_ID, steps: STEPS, scenario } } : skipToken)
  return (isAsked ? (data ?? previousData)?.district.steps : undefined) ?? []
}
