import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'

export const Process = graphql(`
  query Process {
    projects(first: 200) {
      edges {
        node {
          id
          name
          description
          kind
          status
          start
          end
          events {
            id
          }
          source {
            ...SourceParts
          }
        }
      }
    }
    contributions(first: 4, orderBy: DATE_DESC) {
      totalCount
      edges {
        node {
          id
          kind
          text
          date
          event {
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
    }
    topics {
      id
      name
      parent {
        id
      }
      contributions(first: 1) {
        totalCount
      }
    }
  }
`)

/** What the process is about, and what was said last. */
export function useProcess() {
  return useQuery(Process)
}
