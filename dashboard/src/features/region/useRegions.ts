import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../app/district'
import { queryLink } from '../../app/links'
import type { QueryAnswer } from '../../app/query/QueryView'
import { graphql } from '../../gql'
import type { RegionsPageQuery } from '../../gql/graphql'

graphql(`
  fragment SourceParts on Source { id title publisher date url licence synthetic }
`)

const RegionsPage = graphql(`
  query RegionsPage($district: ID!) {
    regions(filter: { regions: [$district], levels: [MUNICIPALITY] }, orderBy: NAME_ASC, first: 500) {
      edges {
        node {
          id name areaKm2 inhabitants inhabitantsDate
          parent { id name level }
          groups { id name level }
        }
      }
    }
    participation(filter: { regions: [$district] }, by: MUNICIPALITY) {
      total { people }
      rows { key people ratePerThousand withheld }
      sources { ...SourceParts }
    }
    conferences: events(filter: { kinds: [REGIONAL_CONFERENCE] }, orderBy: DATE_ASC, first: 100) {
      edges { node { id name date venue latitude longitude source { id synthetic } } }
    }
    populationDates(region: $district) { date base source { ...SourceParts } }
    sources(first: 200) { edges { node { ...SourceParts note } } }
  }
`)

export function useRegions(): QueryAnswer<RegionsPageQuery> {
  return useQuery(RegionsPage, { variables: { district: DISTRICT_ID } })
}

/** Where the figures of the map can be asked for again. */
export function regionsLink(): string {
  return queryLink(print(RegionsPage), { district: DISTRICT_ID })
}
