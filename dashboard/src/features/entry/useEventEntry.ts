import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'

export const EventEntryQuery = graphql(`
  query EventEntry($id: ID!) {
    event(id: $id) {
      id
      name
      kind
      date
      startTime
      endTime
      venue
      capacity
      region {
        id
        name
      }
      catchment {
        id
        name
      }
      project {
        id
        name
      }
      source {
        ...SourceParts
      }
      participations(first: 200) {
        totalCount
        edges {
          node {
            stakeholder {
              __typename
              id
              name
            }
            stage
            role
            date
            nominatedBy {
              id
              name
            }
            source {
              ...SourceParts
            }
          }
        }
      }
      contributions {
        id
        kind
        text
        source {
          ...SourceParts
        }
      }
    }
  }
`)

export function useEventEntry(id: string) {
  return useQuery(EventEntryQuery, { variables: { id } })
}
