import { skipToken, useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyPlaceReachQuery, DemographyVoicesQuery, ScenarioInput } from '../../../gql/graphql'

const DemographyVoices = graphql(`
  query DemographyVoices($district: ID!, $scenario: ScenarioInput) {
    ageGroupVoices(district: $district, scenario: $scenario) {
      yearToday yearLater unknown
      district { ...AgeVoiceParts }
      rows { ...AgeVoiceParts }
    }
    placeMultipliers(district: $district) { key members steps ask { id name } reaches { id name } }
    ageGroupMultipliers(district: $district, most: 2) { ...AgeReachParts }
    participation(filter: { regions: [$district] }, by: PLANNING_REGION) { sources { ...SourceParts } }
    projectPopulation(input: { region: $district, steps: 0 }) { assumptions { source { ...SourceParts } } }
  }
  fragment AgeVoiceParts on PlaceVoices {
    key label populationLater
    groups { ageFrom ageTo shareToday shareLater participants shareOfParticipants contributionsPerThousand isGrowingWithoutVoice withheld }
  }
  fragment AgeReachParts on PlaceAgeMultipliers {
    groups { ageFrom members multipliers { ask { id name } reached steps } }
  }
`)

const DemographyPlaceReach = graphql(`
  query DemographyPlaceReach($district: ID!, $place: ID!) {
    ageGroupMultipliers(district: $district, regions: [$place], most: 3) { key ...AgeReachParts }
  }
`)

export function useVoices(scenario: ScenarioInput | null): QueryAnswer<DemographyVoicesQuery> {
  return useQuery(DemographyVoices, { variables: { district: DISTRICT_ID, scenario } })
}

/** Who could reach each stage of life in one municipality; null while it is not known, or none is chosen. */
export function usePlaceReach(place: string | null): DemographyPlaceReachQuery['ageGroupMultipliers'][number] | null {
  const { data } = useQuery(DemographyPlaceReach, place === null ? skipToken : { variables: { district: DISTRICT_ID, place } })
  return data?.ageGroupMultipliers.find(({ key }) => key === place) ?? null
}

export function voicesLink(scenario: ScenarioInput | null): string {
  return queryLink(print(DemographyVoices), { district: DISTRICT_ID, ...(scenario ? { scenario } : {}) })
}
