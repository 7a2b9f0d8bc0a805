import type { Graph } from '../analytics/graph/graph.js'
import { subgraph } from '../analytics/graph/subgraph.js'
import { approximateBetweenness } from '../analytics/network/approximateBetweenness.js'
import { brokerageRoles } from '../analytics/network/brokerageRoles.js'
import { compareNetworks, type NamedNetwork } from '../analytics/network/compareNetworks.js'
import { introductions } from '../analytics/network/introductions.js'
import { keyPlayers, type KeyPlayerOptions } from '../analytics/network/keyPlayers.js'
import { mixingMatrix } from '../analytics/network/mixingMatrix.js'
import { mixingTest, type MixingOptions } from '../analytics/network/mixingTest.js'
import { networkSnapshots, type SnapshotOptions } from '../analytics/network/networkSnapshots.js'
import { qapCorrelation, type QapOptions } from '../analytics/network/qapCorrelation.js'
import { removalEffect } from '../analytics/network/removalEffect.js'
import { robustnessCurve, type RobustnessOptions } from '../analytics/network/robustnessCurve.js'
import { shortestPaths } from '../analytics/network/shortestPaths.js'
import { structuralGaps } from '../analytics/network/structuralGaps.js'
import { twoModeClustering } from '../analytics/network/twoModeClustering.js'
import { twoModeDensity } from '../analytics/network/twoModeDensity.js'
import { twoModeRedundancy } from '../analytics/network/twoModeRedundancy.js'
import { twoModeTies } from '../analytics/network/twoModeTies.js'

/** The nodes of either network that are in both, in the same order. */
export interface SharedNodes { readonly nodes: Int32Array; readonly other: Graph; readonly otherNodes: Int32Array }

export interface TwoModeQuestion { readonly mode: Int8Array; readonly redundancy: boolean; readonly clustering: boolean }

/** Questions that one thread answers as a whole, by name: a graph and what is asked of it. */
export const QUESTIONS = {
  approximateBetweenness: (graph: Graph, options: Parameters<typeof approximateBetweenness>[1]) => approximateBetweenness(graph, options),
  brokerageRoles: (graph: Graph, { groups }: { groups: Int32Array }) => brokerageRoles(graph, groups),
  compareNetworks: (graph: Graph, { ids, after }: { ids: readonly string[]; after: NamedNetwork }) => compareNetworks({ graph, ids }, after),
  introductions: (graph: Graph, { groups, limit }: { groups: Int32Array; limit: number }) => introductions(graph, groups, { limit }),
  keyPlayers: (graph: Graph, options: KeyPlayerOptions) => keyPlayers(graph, options),
  mixingMatrix: (graph: Graph, { groups }: { groups: Int32Array }) => mixingMatrix(graph, groups),
  mixingTest: (graph: Graph, { groups, ...options }: MixingOptions & { groups: Int32Array }) => mixingTest(graph, groups, options),
  networkSnapshots: (graph: Graph, options: SnapshotOptions) => networkSnapshots(graph, options),
  qapCorrelation: (graph: Graph, { nodes, other, otherNodes, ...options }: SharedNodes & QapOptions) => qapCorrelation(subgraph(graph, nodes), subgraph(other, otherNodes), options),
  removalEffect: (graph: Graph, { removed }: { removed: Uint8Array }) => removalEffect(graph, removed),
  robustnessCurve: (graph: Graph, options: RobustnessOptions) => robustnessCurve(graph, options),
  shortestPaths: (graph: Graph, options: Parameters<typeof shortestPaths>[1]) => shortestPaths(graph, options),
  structuralGaps: (graph: Graph, { groups, limit }: { groups: Int32Array; limit: number }) => structuralGaps(graph, groups, { limit }),
  twoMode: (graph: Graph, { mode, redundancy, clustering }: TwoModeQuestion) => {
    const ties = twoModeTies(graph, mode)
    return { ...twoModeDensity(ties), redundancy: redundancy ? twoModeRedundancy(ties) : null, clustering: clustering ? twoModeClustering(ties) : null }
  },
}

export type QuestionName = keyof typeof QUESTIONS
export type QuestionInput<Name extends QuestionName> = Parameters<(typeof QUESTIONS)[Name]>[1]
export type QuestionAnswer<Name extends QuestionName> = ReturnType<(typeof QUESTIONS)[Name]>
