import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyVoicesQuery, ScenarioInput } from '../../../gql/graphql'

const DemographyVoices = graphql(`
  query DemographyVoices($district: ID!, $scenario: ScenarioInput) {
    ageGroupVoices(district: $district, scenario: $scenario) {
      yearToday yearLater unknown
      district { ...AgeVoiceParts }
      rows { ...AgeVoiceParts }
    }
    placeMultipliers(district: $district) { key members steps ask { id name } reaches { id name } }
    participation(filter: { regions: [$district] }, by: PLANNING_REGION) { sources { ...SourceParts } }
    projectPopulation(input: { region: $district, steps: 0 }) { assumptions { source { ...SourceParts } } }
  }
  fragment AgeVoiceParts on PlaceVoices {
    key label populationLater
    groups { ageFrom ageTo shareToday shareLater participants shareOfParticipants contributionsPerThousand isGrowingWithoutVoice withheld }
  }
`)

export function useVoices(scenario: ScenarioInput | null): QueryAnswer<DemographyVoicesQuery> {
  return useQuery(DemographyVoices, { variables: { district: DISTRICT_ID, scenario } })
}

export function voicesLink(scenario: ScenarioInput | null): string {
  return queryLink(print(DemographyVoices), { district: DISTRICT_ID, ...(scenario ? { scenario } : {}) })
}
