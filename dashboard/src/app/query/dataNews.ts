import { print } from 'graphql'
import { createClient } from 'graphql-sse'
import { graphql } from '../../gql'
import type { DataChangedSubscription } from '../../gql/graphql'

const DataChanged = graphql(`
  subscription DataChanged {
    dataChanged {
      dataVersion
    }
  }
`)

type Tell = (version: number) => void

/** Of the lock and the channel that the windows of a browser share. */
const name = 'data-changed'
const longestWaitMs = 30_000

/**
 * Tells the data version now and after each change. A browser keeps at most six connections to a server (HTTP/1.1), so one
 * of its windows holds the stream and tells the others; when that closes, the next one takes over.
 */
export function followData(tell: Tell): () => void {
  const end = new AbortController()
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<number>) => tell(data)
  const tellAll: Tell = (version) => {
    tell(version)
    channel.postMessage(version)
  }
  void inTurn(() => holdStream(tellAll, end.signal), end.signal)
  return () => {
    end.abort()
    channel.close()
  }
}

/** Without https there are no locks: then each window holds its own stream. */
async function inTurn(hold: () => Promise<void>, signal: AbortSignal): Promise<void> {
  if (!('locks' in navigator)) return hold()
  await navigator.locks.request(name, { signal }, hold).catch(() => undefined)
}

/** Until the signal, through restarts of the server; given up where the server refuses for good: then the polling remains (useFreshData). */
function holdStream(tell: Tell, signal: AbortSignal): Promise<void> {
  const client = createClient({ url: '/graphql/stream', retryAttempts: Infinity, retry: waitBeforeRetry })
  return new Promise((resolve) => {
    const stop = client.subscribe<DataChangedSubscription>(
      { query: print(DataChanged) },
      { next: ({ data }) => data && tell(data.dataChanged.dataVersion), error: () => resolve(), complete: () => resolve() },
    )
    signal.addEventListener('abort', () => {
      stop()
      resolve()
    })
  })
}

/** Longer each time, and not all windows at once. */
async function waitBeforeRetry(retries: number): Promise<void> {
  const wait = Math.min(1000 * 2 ** retries, longestWaitMs)
  await new Promise((resolve) => setTimeout(resolve, wait * (1 + Math.random())))
}
