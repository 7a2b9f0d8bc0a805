import { startTransition, useEffect, useRef, useState } from 'react'
import type { NetworkView } from '../networkModel'
import { nodeRadius } from '../sizes'
import type { LayoutInput, Positions } from './layoutModel'

interface Arranged {
  view: NetworkView
  seed: number
  positions: Positions
  /** false while only the first block has its places */
  isWhole: boolean
}

const startWorker = (): Worker => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })

/** Started with the page's own code, so that it has loaded by the time the network has come. */
let spare: Worker | null = startWorker()

function takeWorker(): Worker {
  const taken = spare ?? startWorker()
  spare = null
  return taken
}

/**
 * The positions of a network, computed in a worker so that the page stays free. Null until the first is there; while another is on its way
 * the last one stays. It always ends by itself, after a number of rounds that depends on the size.
 */
export function useLayout(view: NetworkView | null, seed: number): { positions: Positions | null; isWhole: boolean; isArranging: boolean } {
  const [arranged, setArranged] = useState<Arranged | null>(null)
  const worker = useRef<Worker | null>(null)
  useEffect(() => {
    if (!view) return
    // An unfinished layout is of no use to anybody: stop it and begin anew.
    worker.current?.terminate()
    const started = takeWorker()
    worker.current = started
    started.onmessage = (event: MessageEvent<Positions>) => {
      const isWhole = Object.keys(event.data).length === view.nodes.length
      startTransition(() => setArranged((before) => (isWhole || before === null ? { view, seed, positions: event.data, isWhole } : before)))
      if (isWhole) started.terminate()
    }
    started.postMessage(toLayoutInput(view, seed))
    return () => started.terminate()
  }, [view, seed])
  const isCurrent = arranged?.view === view && arranged?.seed === seed && arranged.isWhole
  return { positions: arranged?.positions ?? null, isWhole: arranged?.isWhole ?? false, isArranging: view !== null && !isCurrent }
}

function toLayoutInput(view: NetworkView, seed: number): LayoutInput {
  return {
    nodes: view.nodes.map((node) => ({ id: node.id, component: node.component, radius: nodeRadius(node.degree), block: node.synthetic ? 1 : 0 })),
    edges: view.edges.map(({ source, target, weight }) => ({ source, target, weight })),
    seed,
  }
}
