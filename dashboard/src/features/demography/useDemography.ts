import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../app/district'
import { queryLink } from '../../app/links'
import type { QueryAnswer } from '../../app/query/QueryView'
import { graphql } from '../../gql'
import type { DemographyAsStoredQuery, DemographyOptionsQuery, DemographyPageQuery, ScenarioInput } from '../../gql/graphql'
import { STEPS } from './demographyState'

graphql(`
  fragment ProjectedSteps on PopulationProjection {
    estimated
    steps { year total female male births deaths netMigration }
    assumptions { name value source { ...SourceParts } }
  }
`)

const DemographyPage = graphql(`
  query DemographyPage($region: ID!, $steps: Int!, $scenario: ScenarioInput) {
    place: projectPopulation(input: { region: $region, steps: $steps, scenario: $scenario }) { ...ProjectedSteps }
  }
`)

const DemographyAsStored = graphql(`
  query DemographyAsStored($region: ID!, $steps: Int!) {
    asStored: projectPopulation(input: { region: $region, steps: $steps }) { ...ProjectedSteps }
  }
`)

const DemographyOptions = graphql(`
  query DemographyOptions($district: ID!) {
    home: region(id: $district) { id name parent { id name } }
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

export type DemographyData = DemographyPageQuery & DemographyAsStoredQuery

/** A place under the scenario and as the rates are stored: two questions, for a slider changes the first alone. */
export function useDemography({ region, scenario }: PlaceQuestion): QueryAnswer<DemographyData> {
  const page = useQuery(DemographyPage, { variables: { region, steps: STEPS, scenario } })
  const stored = useQuery(DemographyAsStored, { variables: { region, steps: STEPS } })
  const before = together(page.previousData, stored.data ?? stored.previousData)
  return {
    data: together(page.data, stored.data), previousData: before, loading: page.loading || stored.loading, error: page.error ?? stored.error,
    refetch: () => Promise.all([page.refetch(), stored.refetch()]),
  }
}

function together(page: DemographyPageQuery | undefined, stored: DemographyAsStoredQuery | undefined): DemographyData | undefined {
  return page && stored && { ...page, ...stored }
}

export function useDemographyOptions(): QueryAnswer<DemographyOptionsQuery> {
  return useQuery(DemographyOptions, { variables: { district: DISTRICT_ID } })
}

/** Where the same figures can be asked for again. */
export function demographyLink({ region, scenario }: PlaceQuestion): string {
  return queryLink(print(DemographyPage), { region, steps: STEPS, ...(scenario ? { scenario } : {}) })
}
