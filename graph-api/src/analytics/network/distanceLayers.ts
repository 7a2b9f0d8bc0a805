import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

interface Search { readonly start: number; readonly steps: number; readonly direction: 'OUT' | 'BOTH' }

/**
 * The nodes at each distance from a start, in steps: layer 0 is the start itself, layer 1 its neighbours, and so on, as
 * far as `steps` and as anybody new is met; a layer's nodes ascend. OUT follows the arcs of a directed graph, BOTH does
 * not mind their direction; weights do not count.
 * Breadth-first search (Moore, The shortest path through a maze, 1959); NetworkX bfs_layers(). Cost: O(n + m).
 */
export function distanceLayers(graph: Graph, { start, steps, direction }: Search): Int32Array[] {
  const { offsets, neighbour } = adjacency(graph, direction)
  const isMet = new Uint8Array(graph.order)
  isMet[start] = 1
  const layers = [Int32Array.of(start)]
  for (let border = layers[0] as Int32Array; layers.length <= steps && border.length > 0; border = layers.at(-1) as Int32Array) {
    const next: number[] = []
    for (const node of border) {
      for (const other of neighbour.subarray(offsets[node], offsets[node + 1])) {
        if (isMet[other]) continue
        isMet[other] = 1
        next.push(other)
      }
    }
    if (next.length === 0) break
    layers.push(Int32Array.from(next).sort())
  }
  return layers
}
