import { adjacency } from '../../src/analytics/graph/adjacency.js'
import { type Graph, size } from '../../src/analytics/graph/graph.js'
import { prepareBetweenness } from '../../src/analytics/network/betweenness.js'
import type { BenchGraph } from './compareMeasures.js'
import { count } from './tables.js'

/** Bytes of the typed arrays that a network keeps, for each edge. */
export function memoryLines(benches: readonly BenchGraph[]): string[] {
  return [
    '| network | graph, bytes an edge | with its rows | with what betweenness prepares |',
    '| --- | ---: | ---: | ---: |',
    ...benches.map((bench) => rowOf(bench)),
  ]
}

function rowOf({ family, graph }: BenchGraph): string {
  const own = bytesOf(graph)
  const rows = own + bytesOf(adjacency(graph))
  const perEdge = (bytes: number): string => (bytes / size(graph)).toFixed(0)
  return `| ${family}, ${count(graph.order)} nodes | ${perEdge(own)} | ${perEdge(rows)} | ${perEdge(rows + bytesOf(prepareBetweenness(graph)))} |`
}

function bytesOf(value: Graph | object): number {
  return Object.values(value).reduce((sum: number, part: unknown) => sum + (ArrayBuffer.isView(part) ? part.byteLength : 0), 0)
}
