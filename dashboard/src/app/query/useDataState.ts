import { useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { graphql } from '../../gql'
import type { DataStateQuery } from '../../gql/graphql'
import { toFailure, type Failure } from './failure'
import type { QueryAnswer } from './QueryView'
import { useIsOnline } from './useIsOnline'

const DataState = graphql(`
  query DataState {
    health {
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

/** How often it is asked whether the data changed, and whether the way to them is back. */
const pollMs = 15_000
const awayPollMs = 5_000

/** Which data are shown: counts, date, whether invented rows are among them. */
export function useDataState(): QueryAnswer<DataStateQuery> {
  return useQuery(DataState)
}

/**
 * Asks cheaply whether the data changed (another window, an import) and then asks everything shown again; the same when the way to the data
 * was broken and is back. Used once, by the frame. Gives what is broken now.
 */
export function useFreshData(): Failure | null {
  const client = useApolloClient()
  const isOnline = useIsOnline()
  const [isAway, setAway] = useState(false)
  const { data, error } = useQuery(DataVersion, { pollInterval: isAway ? awayPollMs : pollMs, fetchPolicy: 'no-cache' })
  const failure = error ? toFailure(error, isOnline) : data?.health.databaseReachable === false ? databaseAway : isOnline ? null : offline
  const version = failure ? null : (data?.health.dataVersion ?? null)
  const known = useRef<number | null>(null)
  const isBroken = failure !== null
  const wasBroken = useRef(false)
  useEffect(() => {
    setAway(isBroken)
    if (wasBroken.current && !isBroken) void client.refetchQueries({ include: 'active' })
    wasBroken.current = isBroken
  }, [client, isBroken])
  useEffect(() => {
    if (version === null) return
    if (known.current !== null && known.current !== version) void client.resetStore().catch(() => undefined)
    known.current = version
  }, [client, version])
  return failure
}

const databaseAway: Failure = { kind: 'database', code: 'SERVICE_UNAVAILABLE', message: 'health.databaseReachable is false' }
const offline: Failure = { kind: 'offline', code: 'OFFLINE', message: 'navigator.onLine is false' }
