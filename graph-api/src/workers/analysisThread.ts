import type { Graph } from '../analytics/graph/graph.js'
import { accumulateBetweenness, prepareBetweenness, type PreparedBetweenness } from '../analytics/network/betweenness.js'
import { addDistances, type DistanceSums, emptyDistanceSums } from '../analytics/network/distanceSums.js'
import { type PathGraph, pathGraph } from '../analytics/network/pathGraph.js'
import { QUESTIONS, type QuestionName } from './questions.js'
import { MEASURES, type MeasureName, type MeasureOptions } from './measures.js'
import { share } from './sharedMemory.js'

/** What the threads of the pool run (analysisPool.ts): each exported function is a task. */

export interface MeasureTask { readonly name: MeasureName; readonly graph: Graph; readonly options: MeasureOptions }

export function measure({ name, graph, options }: MeasureTask): unknown {
  return MEASURES[name](graph, options)
}

export interface QuestionTask { readonly name: QuestionName; readonly graph: Graph; readonly input: unknown }

export function question({ name, graph, input }: QuestionTask): unknown {
  return (QUESTIONS[name] as (graph: Graph, input: unknown) => unknown)(graph, input)
}

export interface PreparationTask { readonly graph: Graph; readonly weighted: boolean }

/** In memory that all threads see. */
export function betweennessPreparation({ graph, weighted }: PreparationTask): PreparedBetweenness {
  return share(prepareBetweenness(graph, { weighted }))
}

export interface BetweennessTask { readonly prepared: PreparedBetweenness; readonly sources: Int32Array; readonly withEdges: boolean }
export interface BetweennessSums { readonly nodes: Float64Array; readonly edges: Float64Array | null }

export function betweennessPart({ prepared, sources, withEdges }: BetweennessTask): BetweennessSums {
  const sums = { nodes: new Float64Array(prepared.order), edges: withEdges ? new Float64Array(prepared.size) : null }
  accumulateBetweenness(prepared, sources, sums)
  return sums
}

/** In memory that all threads see. */
export function distancePreparation({ graph, weighted }: PreparationTask): PathGraph {
  return share(pathGraph(graph, { weighted }))
}

export interface DistanceTask { readonly prepared: PathGraph; readonly sources: Int32Array }

export function distancePart({ prepared, sources }: DistanceTask): DistanceSums {
  const sums = emptyDistanceSums(prepared.order)
  addDistances(prepared, sources, sums)
  return sums
}
