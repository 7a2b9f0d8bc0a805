import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'

export const ProjectEntryQuery = graphql(`
  query ProjectEntry($id: ID!) {
    project(id: $id) {
      id
      name
      description
      kind
      status
      start
      end
      region {
        id
        name
      }
      source {
        ...SourceParts
      }
      involvements {
        stakeholder {
          __typename
          id
          name
        }
        role
        from
        to
        source {
          ...SourceParts
        }
      }
      events {
        id
        name
        kind
        date
        source {
          ...SourceParts
        }
      }
    }
  }
`)

export function useProjectEntry(id: string) {
  return useQuery(ProjectEntryQuery, { variables: { id } })
}
