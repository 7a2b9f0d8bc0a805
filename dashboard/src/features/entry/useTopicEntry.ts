import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'

export const TopicEntryQuery = graphql(`
  query TopicEntry($id: ID!) {
    topics {
      id
      name
      parent {
        id
        name
      }
      children {
        id
        name
      }
    }
    contributions(filter: { topics: [$id] }, orderBy: DATE_DESC, first: 100) {
      totalCount
      edges {
        node {
          id
          kind
          text
          date
          source {
            ...SourceParts
          }
        }
      }
    }
  }
`)

export function useTopicEntry(id: string) {
  return useQuery(TopicEntryQuery, { variables: { id } })
}
