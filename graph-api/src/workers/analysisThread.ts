import { type Adjacency, adjacency, rememberRows } from '../analytics/graph/adjacency.js'
import type { Graph } from '../analytics/graph/graph.js'
import { accumulateBetweenness, prepareBetweenness, type PreparedBetweenness } from '../analytics/network/betweenness.js'
import { addDistances, type DistanceSums, emptyDistanceSums, prepareDistances, type PreparedDistances } from '../analytics/network/distanceSums.js'
import type { PathGraph } from '../analytics/network/pathGraph.js'
import { QUESTIONS, type QuestionName } from './questions.js'
import { MEASURES, type MeasureName, type MeasureOptions } from './measures.js'
import { share } from './sharedMemory.js'

/** What the threads of the pool run (analysisPool.ts): each exported function is a task. */

/** A graph and its rows, both in memory that all threads see. */
export interface SharedGraph { readonly graph: Graph; readonly rows: Adjacency }

export function rows(graph: Graph): Adjacency {
  return share(adjacency(graph))
}

function graphOf({ graph, rows }: SharedGraph): Graph {
  rememberRows(graph, rows)
  return graph
}

export interface MeasureTask extends SharedGraph { readonly name: MeasureName; readonly options: MeasureOptions }

export function measure({ name, options, ...shared }: MeasureTask): unknown {
  const graph = graphOf(shared)
  return MEASURES[name](graph, options)
}

export interface QuestionTask extends SharedGraph { readonly name: QuestionName; readonly input: unknown }

export function question({ name, input, ...shared }: QuestionTask): unknown {
  const graph = graphOf(shared)
  return (QUESTIONS[name] as (graph: Graph, input: unknown) => unknown)(graph, input)
}

export interface PreparationTask extends SharedGraph { readonly weighted: boolean }

/** In memory that all threads see. */
export function betweennessPreparation({ weighted, ...shared }: PreparationTask): PreparedBetweenness {
  return share(prepareBetweenness(graphOf(shared), { weighted }))
}

export interface BetweennessTask { readonly prepared: PreparedBetweenness; readonly sources: Int32Array; readonly withEdges: boolean }
export interface BetweennessSums { readonly nodes: Float64Array; readonly edges: Float64Array | null }

export function betweennessPart({ prepared, sources, withEdges }: BetweennessTask): BetweennessSums {
  const sums = { nodes: new Float64Array(prepared.order), edges: withEdges ? new Float64Array(prepared.size) : null }
  accumulateBetweenness(prepared, sources, sums)
  return sums
}

/** In memory that all threads see. */
export function distancePreparation({ weighted, ...shared }: PreparationTask): PreparedDistances {
  return share(prepareDistances(graphOf(shared), { weighted }))
}

export interface DistanceTask { readonly prepared: PathGraph; readonly sources: Int32Array }

export function distancePart({ prepared, sources }: DistanceTask): DistanceSums {
  const sums = emptyDistanceSums(prepared.order)
  addDistances(prepared, sources, sums)
  return sums
}

export { networkFileRead, networkFileText } from '../modules/network/files/fileTasks.js'
export { lotteryPanels, lotteryPreparation, lotteryProof, lotterySuggestions } from './selectionTasks.js'
export { representationDraws } from './participationTasks.js'
export { projectionRuns } from './projectionTasks.js'
