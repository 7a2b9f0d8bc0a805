import type { NetworkView, ViewNode } from './networkModel'
import { withinSteps } from './steps'

/** Above this many nodes the map opens on a part of the network. */
export const FOCUS_ABOVE = 300
export const HUB_STEPS = 2

export type Focus = 'all' | 'real' | 'hub'

/** What opens first: the whole network while it is small, then what rests on real sources, then the surroundings of the largest hub. */
export function openingFocus(view: NetworkView): Focus {
  if (view.nodes.length <= FOCUS_ABOVE) return 'all'
  const real = view.nodes.filter((node) => !node.synthetic).length
  return real > 0 && real <= FOCUS_ABOVE ? 'real' : 'hub'
}

/** The node with the most ties; at equal numbers the first by name, so that the answer is always the same. */
export function largestHub(nodes: readonly ViewNode[]): ViewNode | null {
  let hub: ViewNode | null = null
  for (const node of nodes) {
    if (hub === null || node.degree > hub.degree || (node.degree === hub.degree && node.label < hub.label)) hub = node
  }
  return hub
}

export function hubSurroundings(view: NetworkView): { hub: ViewNode | null; steps: number; ids: ReadonlySet<string> } {
  const hub = largestHub(view.nodes)
  return hub === null ? { hub, steps: 0, ids: new Set() } : { hub, ...surroundings(view, hub.id) }
}

/** Two steps around a node, or one where two already are too many to read. */
export function surroundings(view: NetworkView, id: string): { steps: number; ids: ReadonlySet<string> } {
  const two = withinSteps(view.neighbours, id, HUB_STEPS)
  if (two.size <= FOCUS_ABOVE) return { steps: HUB_STEPS, ids: new Set(two.keys()) }
  return { steps: 1, ids: new Set(withinSteps(view.neighbours, id, 1).keys()) }
}
