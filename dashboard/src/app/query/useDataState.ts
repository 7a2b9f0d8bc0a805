import { useApolloClient, useQuery } from '@apollo/client/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { graphql } from '../../gql'
import type { DataStateQuery } from '../../gql/graphql'
import { calmly } from './calmly'
import { toFailure, type Failure } from './failure'
import type { QueryAnswer } from './QueryView'
import { refreshData } from './refreshData'
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
/** Where others write all the time, what is shown is asked again this often. */
const pauseMs = 5_000

/** Which data are shown: counts, date, whether invented rows are among them. */
export function useDataState(): QueryAnswer<DataStateQuery> {
  return useQuery(DataState)
}

/**
 * Hears whether the data changed (another window, an import, another server) and then asks everything shown again; the same when the way to
 * the data was broken and is back. It asks now and then as well, since a proxy may hold the news back. Used once, by the frame. Gives what is
 * broken now.
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
  const refresh = useMemo(() => calmly(() => refreshData(client), pauseMs), [client])
  const learn = useCallback(
    (now: number) => {
      if (known.current !== null && known.current !== now) refresh()
      known.current = now
    },
    [refresh],
  )
  useEffect(() => {
    setAway(isBroken)
    if (wasBroken.current && !isBroken) refresh()
    wasBroken.current = isBroken
  }, [refresh, isBroken])
  useEffect(() => {
    if (version !== null) learn(version)
  }, [learn, version])
  useEffect(() => follow(learn), [learn])
  return failure
}

/** Its code comes after what the page needs at first. */
function follow(learn: (version: number) => void): () => void {
  let stop: (() => void) | null = null
  let isOver = false
  void import('./dataNews').then(({ followData }) => {
    if (!isOver) stop = followData(learn)
  }, () => undefined)
  return () => {
    isOver = true
    stop?.()
  }
}

const databaseAway: Failure = { kind: 'database', code: 'SERVICE_UNAVAILABLE', message: 'health.databaseReachable is false' }
const offline: Failure = { kind: 'offline', code: 'OFFLINE', message: 'navigator.onLine is false' }
