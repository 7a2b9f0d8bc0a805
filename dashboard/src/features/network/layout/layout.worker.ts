import type { LayoutInput } from './layoutModel'
import { layoutBlocks } from './layoutNetwork'

/** A file of its own and no text made into code: it runs under `worker-src 'self'`, without `blob:` and without `unsafe-eval`. */
addEventListener('message', (event: MessageEvent<LayoutInput>) => {
  for (const positions of layoutBlocks(event.data)) postMessage(positions)
})
