import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'

export const GroupEntryQuery = graphql(`
  query GroupEntry($id: ID!) {
    interestGroups {
      id
      name
      source {
        ...SourceParts
      }
    }
    actors(filter: { interestGroups: [$id] }, orderBy: NAME_ASC, first: 200) {
      totalCount
      edges {
        node {
          id
          name
          function
          source {
            ...SourceParts
          }
        }
      }
    }
    organisations(filter: { interestGroups: [$id] }, orderBy: NAME_ASC, first: 200) {
      totalCount
      edges {
        node {
          id
          name
          kind
          source {
            ...SourceParts
          }
        }
      }
    }
  }
`)

export function useGroupEntry(id: string) {
  return useQuery(GroupEntryQuery, { variables: { id } })
}
