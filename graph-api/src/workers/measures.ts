import { type Graph, size } from '../analytics/graph/graph.js'
import { bridges } from '../analytics/network/bridges.js'
import { averageClustering, clustering } from '../analytics/network/clustering.js'
import { degreeCentralisation } from '../analytics/network/centralisation.js'
import { communities } from '../analytics/network/communities.js'
import { components } from '../analytics/network/components.js'
import { coreNumber } from '../analytics/network/coreNumber.js'
import { cutpoints } from '../analytics/network/cutpoints.js'
import { degreeAssortativity } from '../analytics/network/degreeAssortativity.js'
import { eigenvector } from '../analytics/network/eigenvector.js'
import { pageRank } from '../analytics/network/pageRank.js'
import { pathLengths } from '../analytics/network/pathLengths.js'
import { reciprocity } from '../analytics/network/reciprocity.js'
import { structuralHoles } from '../analytics/network/structuralHoles.js'
import { transitivity } from '../analytics/network/transitivity.js'

/** What a measure depends on beside the graph; a measure takes of it what concerns it. */
export interface MeasureOptions {
  readonly weighted: boolean
  readonly seed: number
}

/** Measures that one thread computes as a whole, by the name under which they are asked for. */
export const MEASURES = {
  averageClustering: (graph: Graph) => averageClustering(graph),
  bridges: (graph: Graph) => bridges(graph),
  clustering: (graph: Graph) => clustering(graph),
  communities: (graph: Graph, { weighted, seed }: MeasureOptions) => communities(graph, { weighted, seed }),
  components: (graph: Graph) => components(graph),
  coreness: (graph: Graph) => coreNumber(graph),
  cutpoints: (graph: Graph) => cutpoints(graph),
  degreeAssortativity: (graph: Graph) => degreeAssortativity(graph),
  degreeCentralisation: (graph: Graph) => degreeCentralisation(graph),
  eigenvector: (graph: Graph, { weighted }: MeasureOptions) => eigenvector(graph, { weighted }),
  pageRank: (graph: Graph, { weighted }: MeasureOptions) => pageRank(graph, { weighted }),
  pathLengths: (graph: Graph, { weighted }: MeasureOptions) => pathLengths(graph, { weighted }),
  reciprocity: (graph: Graph) => reciprocity(graph),
  structuralHoles: (graph: Graph, { weighted }: MeasureOptions) => structuralHoles(graph, { weighted }),
  transitivity: (graph: Graph) => transitivity(graph),
}

export type MeasureName = keyof typeof MEASURES
export type MeasureResult<Name extends MeasureName> = ReturnType<(typeof MEASURES)[Name]>

/** Up to so many nodes and edges these take at most some milliseconds, and the way to a thread would take as long again. */
const QUICK_SIZES: Readonly<Partial<Record<MeasureName, number>>> = {
  averageClustering: 60_000, bridges: 60_000, clustering: 60_000, coreness: 60_000, cutpoints: 60_000,
  degreeCentralisation: 60_000, reciprocity: 60_000, transitivity: 60_000,
  structuralHoles: 15_000,
  // These read the graph's lists once, and need no other rows than are there.
  components: 600_000, degreeAssortativity: 600_000,
}
const OF_TRIANGLES: ReadonlySet<MeasureName> = new Set(['averageClustering', 'clustering', 'transitivity'] as const)

/** Whether a measure may be computed where the requests wait. Triangles of arcs may take much longer. */
export function isQuick(name: MeasureName, graph: Graph): boolean {
  return graph.order + size(graph) <= (QUICK_SIZES[name] ?? 0) && !(graph.directed && OF_TRIANGLES.has(name))
}
