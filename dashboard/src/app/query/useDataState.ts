import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import { graphql } from '../../gql'
import type { DataStateQuery } from '../../gql/graphql'
import type { QueryAnswer } from './QueryView'

const DataState = graphql(`
  query DataState {
    health {
      databaseReachable
      databaseVersion
      dataVersion
      counts {
        kind
        count
      }
    }
    syntheticData {
      present
      sources {
        id
        title
      }
    }
    sources(first: 200) {
      edges {
        node {
          id
          date
          synthetic
        }
      }
    }
  }
`)

const DataVersion = graphql(`
  query DataVersion {
    health {
      databaseReachable
      dataVersion
    }
  }
`)

const pollMs = 15_000

/** Which data are shown: counts, date, whether invented rows are among them. */
export function useDataState(): QueryAnswer<DataStateQuery> {
  return useQuery(DataState)
}

/** Asks cheaply whether the data changed (another window, an import) and then asks everything shown again. Used once, by the frame. */
export function useFreshData(): void {
  const client = useApolloClient()
  const { data } = useQuery(DataVersion, { pollInterval: pollMs, fetchPolicy: 'no-cache' })
  const version = data?.health.dataVersion ?? null
  const known = useRef<number | null>(null)
  useEffect(() => {
    if (version === null) return
    if (known.current !== null && known.current !== version) void client.resetStore().catch(() => undefined)
    known.current = version
  }, [client, version])
}
