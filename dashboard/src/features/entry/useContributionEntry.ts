import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'

export const ContributionEntryQuery = graphql(`
  query ContributionEntry($id: ID!) {
    contribution(id: $id) {
      id
      kind
      text
      date
      event {
        id
        name
      }
      region {
        id
        name
      }
      by {
        __typename
        id
        name
      }
      topics {
        id
        name
      }
      source {
        ...SourceParts
      }
    }
  }
`)

export function useContributionEntry(id: string) {
  return useQuery(ContributionEntryQuery, { variables: { id } })
}
