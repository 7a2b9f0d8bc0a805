import { useDeferredValue, useEffect, type ReactNode } from 'react'
import { mayPass, toFailure } from './failure'
import { Empty, ErrorState, Loading } from './states'
import { useIsOnline } from './useIsOnline'

/** What QueryView needs of the answer of useQuery. */
export interface QueryAnswer<T> {
  data?: T | undefined
  previousData?: T | undefined
  loading: boolean
  error?: Error | undefined
  refetch: () => Promise<unknown>
}

interface QueryViewProps<T> {
  query: QueryAnswer<T>
  children: (data: T) => ReactNode
  /** shown instead when isEmpty says so */
  empty?: ReactNode
  isEmpty?: (data: T) => boolean
}

const retryAfterMs = 5000

/**
 * The states of a question to the server, the same on every page: loading, an error that says what happens next and tries again by itself,
 * empty, and the answer. While a new answer is on its way the last one stays, so that nothing jumps.
 */
export function QueryView<T>({ query, children, empty, isEmpty }: QueryViewProps<T>) {
  const { error, loading, refetch } = query
  const isOnline = useIsOnline()
  const data = query.data ?? query.previousData
  const isAnswered = data !== undefined
  // The first answer is drawn in slices, between which the browser can do what people ask.
  const isDrawn = useDeferredValue(isAnswered, false) && isAnswered
  const failure = error ? toFailure(error, isOnline) : null
  const goesOn = failure !== null && mayPass(failure)
  useEffect(() => {
    if (!goesOn || !isOnline) return
    const timer = setInterval(() => void refetch().catch(() => undefined), retryAfterMs)
    return () => clearInterval(timer)
  }, [goesOn, isOnline, refetch])
  const retry = failure && !goesOn ? undefined : () => void refetch().catch(() => undefined)
  return (
    <>
      {failure && <ErrorState failure={failure} hasOldData={isAnswered} {...(retry ? { onRetry: retry } : {})} />}
      {isDrawn && (isEmpty?.(data) ? (empty ?? <Empty />) : children(data))}
      {!isDrawn && !failure && (loading || isAnswered) && <Loading />}
    </>
  )
}
