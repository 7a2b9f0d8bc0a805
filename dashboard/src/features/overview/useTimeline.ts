import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'

export const Timeline = graphql(`
  query Timeline {
    events(first: 200, orderBy: DATE_ASC) {
      totalCount
      edges {
        node {
          id
          name
          kind
          date
          startTime
          endTime
          venue
          region {
            id
            name
          }
          source {
            ...SourceParts
          }
        }
      }
    }
    participation(by: EVENT) {
      rows {
        key
        nominated
        invited
        accepted
        attended
        absent
        people
        withheld
      }
    }
  }
`)

/** The events of the process with the stages of those who were asked. */
export function useTimeline() {
  return useQuery(Timeline)
}
