import { useCallback, useEffect, useState } from 'react'
import type { QueryAnswer } from './QueryView'
import { DISTRICT_ID } from '../district'
import type { BoundaryTopology } from '../../charts/toDistrictShapes'

interface Loaded {
  data?: BoundaryTopology
  error?: Error
}

/** The boundaries of the municipalities: one file of ours, no foreign host. */
export function useBoundaries(): QueryAnswer<BoundaryTopology> {
  const [loaded, setLoaded] = useState<Loaded>({})
  const load = useCallback(async () => {
    try {
      setLoaded({ data: await fetchBoundaries() })
    } catch (error) {
      setLoaded((before) => ({ ...before, error: error instanceof Error ? error : new Error(String(error)) }))
    }
  }, [])
  useEffect(() => {
    void load()
  }, [load])
  return { data: loaded.data, error: loaded.error, loading: !loaded.data && !loaded.error, refetch: load }
}

async function fetchBoundaries(): Promise<BoundaryTopology> {
  const response = await fetch(`${import.meta.env.BASE_URL}boundaries/${DISTRICT_ID}.json`)
  if (!response.ok) throw new Error(`boundaries/${DISTRICT_ID}.json: HTTP ${response.status}`)
  return (await response.json()) as BoundaryTopology
}
