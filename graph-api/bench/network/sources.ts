import type { Graph } from '../../src/analytics/graph/graph.js'
import { prepareBetweenness } from '../../src/analytics/network/betweenness.js'
import { LANES } from '../../src/analytics/network/wasm/hopBatches.js'

/** So many of the sources tell how searches grow where a search from all of them takes minutes. */
export const SOURCES = 160

const chosen = new WeakMap<Graph, Int32Array>()

/** Batches of neighbouring nodes, as a search from all takes them, at even distances; the same for ours and the peers. */
export function sourcesOf(graph: Graph): Int32Array {
  const sources = chosen.get(graph) ?? choose(graph)
  chosen.set(graph, sources)
  return sources
}

function choose(graph: Graph): Int32Array {
  const { nodeAt } = prepareBetweenness(graph)
  const batches = Math.min(SOURCES, graph.order) / LANES
  return Int32Array.from({ length: Math.floor(batches) * LANES }, (_, index) => {
    const batch = Math.floor(index / LANES)
    return nodeAt[LANES * Math.floor(batch * graph.order / LANES / batches) + index % LANES] as number
  })
}
