import type { Graph } from '../../src/analytics/graph/graph.js'
import { closenessOf } from '../../src/analytics/network/closeness.js'
import { harmonicClosenessOf } from '../../src/analytics/network/harmonicCloseness.js'
import { runInThread } from '../../src/workers/analysisPool.js'
import type { BetweennessSums } from '../../src/workers/analysisThread.js'
import type { MeasureName, MeasureResult } from '../../src/workers/measures.js'
import { NetworkAnalysis } from '../../src/workers/networkAnalysis.js'
import { SOURCES, sourcesOf } from './sources.js'

/** How the work grows with the network: with its edges, or with nodes times edges. */
export type Growth = 'edges' | 'nodes × edges'

export interface OurMeasure {
  readonly name: string
  readonly label: string
  readonly growth: Growth
  /** As the server runs it, in igraph's units; rows are made before, as the peers' graphs are. */
  readonly run: (analysis: NetworkAnalysis, graph: Graph, seed: number) => Promise<ArrayLike<number>>
  /** Another way of ours to do what the line above does: the peers' times are there. */
  readonly again?: true
  /** Left out of networks with more nodes, where it would tell nothing new and takes minutes. */
  readonly mostNodes?: number
}

function single<Name extends MeasureName>(name: Name, values: (result: MeasureResult<Name>) => ArrayLike<number>): OurMeasure['run'] {
  return async (analysis, _, seed) => values(await analysis.measure(name, { weighted: false, seed }))
}

const pairsOf = ({ order }: Graph): number => (order - 1) * (order - 2) / 2
/** igraph brings the greatest to 1, ours the Euclidean norm. */
function overGreatest(values: Float64Array): Float64Array {
  const greatest = values.reduce((one, other) => Math.max(one, other), 0)
  return values.map((value) => value / greatest)
}
const countOnes = (flags: Uint8Array): number[] => [flags.reduce((sum, flag) => sum + flag, 0)]
const orNaN = (values: ArrayLike<number | null>): number[] => Array.from(values, (value) => value ?? NaN)

export const OUR_MEASURES: readonly OurMeasure[] = [
  {
    name: 'betweenness', label: 'betweenness, 2 threads', growth: 'nodes × edges',
    run: async (analysis, graph) => (await analysis.betweenness({ weighted: false, withEdges: false })).nodes.map((value) => value * pairsOf(graph)),
  },
  { name: 'betweenness', label: 'betweenness, 1 thread', growth: 'nodes × edges', again: true, mostNodes: 12_000, run: inOneThread },
  { name: 'betweennessOfSources', label: `betweenness from ${SOURCES} sources, 1 thread`, growth: 'edges', run: async (analysis, graph) => (await fromSources(analysis, graph, false)).nodes.map((value) => value / 2) },
  { name: 'edgeBetweennessOfSources', label: `edge betweenness from ${SOURCES} sources, 1 thread`, growth: 'edges', run: async (analysis, graph) => ((await fromSources(analysis, graph, true)).edges ?? []).map((value) => value / 2) },
  {
    name: 'edgeBetweenness', label: 'edge betweenness', growth: 'nodes × edges',
    run: async (analysis, { order }) => (await analysis.betweenness({ weighted: false, withEdges: true })).edges?.map((value) => value * order * (order - 1) / 2) ?? [],
  },
  { name: 'closeness', label: 'closeness', growth: 'nodes × edges', run: async (analysis) => closenessOf(await analysis.distances(false)) },
  { name: 'harmonic', label: 'harmonic closeness', growth: 'nodes × edges', mostNodes: 12_000, run: async (analysis) => harmonicClosenessOf(await analysis.distances(false)) },
  { name: 'pathLengths', label: 'average path length and diameter', growth: 'nodes × edges', run: single('pathLengths', ({ averagePathLength, diameter }) => orNaN([averagePathLength, diameter])) },
  { name: 'eigenvector', label: 'eigenvector centrality', growth: 'edges', run: single('eigenvector', (values) => overGreatest(values ?? new Float64Array())) },
  { name: 'pageRank', label: 'PageRank', growth: 'edges', run: single('pageRank', (values) => values) },
  { name: 'coreness', label: 'core number', growth: 'edges', run: single('coreness', (values) => values) },
  { name: 'clustering', label: 'local clustering', growth: 'edges', run: single('clustering', (values) => values) },
  { name: 'transitivity', label: 'transitivity', growth: 'edges', run: single('transitivity', (value) => orNaN([value])) },
  { name: 'components', label: 'components', growth: 'edges', run: single('components', ({ count }) => [count]) },
  { name: 'bridges', label: 'bridges', growth: 'edges', run: single('bridges', countOnes) },
  { name: 'cutpoints', label: 'cutpoints', growth: 'edges', run: single('cutpoints', countOnes) },
  { name: 'constraint', label: "Burt's constraint", growth: 'edges', run: single('structuralHoles', ({ constraint }) => orNaN(constraint)) },
  { name: 'assortativity', label: 'assortativity by degree', growth: 'edges', run: single('degreeAssortativity', (value) => orNaN([value])) },
  { name: 'leiden', label: 'Leiden communities, with the build of the graph', growth: 'edges', run: leiden },
]

async function fromSources(analysis: NetworkAnalysis, graph: Graph, withEdges: boolean): Promise<BetweennessSums> {
  const prepared = await runInThread('betweennessPreparation', { ...await analysis.prepare(), weighted: false })
  return runInThread('betweennessPart', { prepared, sources: sourcesOf(graph), withEdges })
}

async function inOneThread(analysis: NetworkAnalysis): Promise<ArrayLike<number>> {
  const prepared = await runInThread('betweennessPreparation', { ...await analysis.prepare(), weighted: false })
  const { nodes } = await runInThread('betweennessPart', { prepared, sources: prepared.nodeAt, withEdges: false })
  return nodes.map((value) => value / 2)
}

/** From the lists of edges on: a new analysis, which makes rows and shares them. */
async function leiden(_: NetworkAnalysis, graph: Graph): Promise<ArrayLike<number>> {
  const { modularity } = await new NetworkAnalysis(graph).measure('communities', { weighted: false, seed: 1 })
  return orNaN([modularity])
}
