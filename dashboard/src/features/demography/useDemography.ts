import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../app/district'
import { queryLink } from '../../app/links'
import type { QueryAnswer } from '../../app/query/QueryView'
import { graphql } from '../../gql'
import type { DemographyOptionsQuery, DemographyPageQuery, ScenarioInput } from '../../gql/graphql'
import { STEPS } from './demographyState'

graphql(`
  fragment ProjectedSteps on PopulationProjection {
    estimated
    steps { year total female male births deaths netMigration }
    assumptions { name value source { ...SourceParts } }
  }
`)

const DemographyPage = graphql(`
  query DemographyPage($region: ID!, $district: ID!, $steps: Int!, $scenario: ScenarioInput) {
    place: projectPopulation(input: { region: $region, steps: $steps, scenario: $scenario }) { ...ProjectedSteps }
    asStored: projectPopulation(input: { region: $region, steps: $steps }) { ...ProjectedSteps }
    district: projectPopulation(input: { region: $district, steps: $steps, scenario: $scenario }) { ...ProjectedSteps }
  }
`)

const DemographyOptions = graphql(`
  query DemographyOptions($district: ID!) {
    home: region(id: $district) { id name }
    regions(filter: { regions: [$district], levels: [PLANNING_REGION, AMT, MUNICIPALITY] }, orderBy: NAME_ASC, first: 500) {
      edges { node { id name level parent { id name level } groups { id name level } } }
    }
    populationDates(region: $district) { date base ageGroupCount source { ...SourceParts } }
  }
`)

export interface PlaceQuestion {
  readonly region: string
  readonly scenario: ScenarioInput | null
}

/** A place under the scenario and as the rates are stored, and the district beside it. */
export function useDemography({ region, scenario }: PlaceQuestion): QueryAnswer<DemographyPageQuery> {
  return useQuery(DemographyPage, { variables: { region, district: DISTRICT_ID, steps: STEPS, scenario } })
}

export function useDemographyOptions(): QueryAnswer<DemographyOptionsQuery> {
  return useQuery(DemographyOptions, { variables: { district: DISTRICT_ID } })
}

/** Where the same figures can be asked for again. */
export function demographyLink({ region, scenario }: PlaceQuestion): string {
  return queryLink(print(DemographyPage), { region, district: DISTRICT_ID, steps: STEPS, ...(scenario ? { scenario } : {}) })
}
