import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import type { QueryAnswer } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { DemographyPlacesQuery, ScenarioInput } from '../../../gql/graphql'
import { STEPS } from '../demographyState'

const DemographyPlaces = graphql(`
  query DemographyPlaces($district: ID!, $steps: Int!, $scenario: ScenarioInput) {
    projectRegions(district: $district, steps: $steps, scenario: $scenario) {
      years
      district { ...PlaceCourse }
      rows { ...PlaceCourse }
    }
  }
  fragment PlaceCourse on RegionProjection {
    key label estimated
    indicators { population youthDependencyRatio oldAgeDependencyRatio totalDependencyRatio ageingIndex medianAge meanAge billeterMeasure sexRatio }
  }
`)

export function usePlaces(scenario: ScenarioInput | null): QueryAnswer<DemographyPlacesQuery> {
  return useQuery(DemographyPlaces, { variables: { district: DISTRICT_ID, steps: STEPS, scenario } })
}

export function placesLink(scenario: ScenarioInput | null): string {
  return queryLink(print(DemographyPlaces), { district: DISTRICT_ID, steps: STEPS, ...(scenario ? { scenario } : {}) })
}
