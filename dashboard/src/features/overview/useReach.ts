import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'

export const Reach = graphql(`
  query Reach {
    health {
      counts {
        kind
        count
      }
    }
    syntheticData {
      present
    }
    byRegion: participation(by: PLANNING_REGION) {
      total {
        people
      }
      rows {
        key
        label
        people
        inhabitants
        ratePerThousand
        withheld
      }
      sources {
        ...SourceParts
      }
    }
    byMunicipality: participation(by: MUNICIPALITY) {
      rows {
        key
        label
        people
        inhabitants
        withheld
      }
    }
    byGroup: participation(by: INTEREST_GROUP) {
      rows {
        key
        label
        people
        attended
        withheld
      }
    }
  }
`)

/** Who is at the table, and which places and groups are not. */
export function useReach() {
  return useQuery(Reach)
}
