import type { LayoutInput } from './layoutModel'
import { layoutNetwork } from './layoutNetwork'

/** A file of its own and no text made into code: it runs under `worker-src 'self'` without `unsafe-eval` or `blob:`. */
addEventListener('message', (event: MessageEvent<{ request: number; input: LayoutInput }>) => {
  postMessage({ request: event.data.request, positions: layoutNetwork(event.data.input) })
})
