import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'
import { conjugateRanks } from './conjugateRanks.js'

interface Options {
  /** A walker follows an edge as often as its weight says; otherwise each alike. Default false. */
  readonly weighted?: boolean
}

/** The share of steps along an edge; the others jump anywhere. */
const ALONG = 0.85
/** Each sweep shrinks the error by ALONG at least, so that this many bring it below 1e-13, and rounding stays as it is. */
const SWEEPS = Math.ceil(Math.log(1e-13 / 2) / Math.log(ALONG))
/** Share of the sum that a sweep still changes when the search ends. */
const ENOUGH = 1e-14

/**
 * PageRank: how often a walker comes by who follows edges at random and jumps to any node with probability 0.15, and from a node
 * that leads nowhere. Sums to 1. Edges without a positive weight lead nowhere when weighted. L. Page, S. Brin, R. Motwani and
 * T. Winograd, The PageRank Citation Ranking, Stanford, 1999. As NetworkX 3 `pagerank(alpha=0.85)`, whose own default stops at
 * 1e-6 per node; here the remaining error is below 1e-11 in sum. Solved as linear equations and brought to sum 1 at the end,
 * which also settles the jumps from nodes that lead nowhere: A. Arasu and others, PageRank computation and the structure of
 * the web, WWW 2002. Undirected by conjugate gradients, about 60 steps at most; directed by sweeps that use each new value
 * at once (Gauss and Seidel), each followed by a correction of the sum, about 190 at most. Cost: O(m) a step or sweep.
 */
export function pageRank(graph: Graph, { weighted = false }: Options = {}): Float64Array {
  const leaving = weighted ? leavingWeight(graph) : leavingArcs(graph)
  if (graph.directed) return shares(ranksBySweeps(graph, leaving, weighted))
  const rows = adjacency(graph, 'IN')
  const weight = weighted ? rows.weight.map((value) => Math.max(0, value)) : null
  return shares(conjugateRanks({ rows, weight, leaving }, ALONG))
}

function ranksBySweeps(graph: Graph, leaving: Float64Array, weighted: boolean): Float64Array {
  const { order } = graph
  const arriving = weighted ? weightedFlow(graph) : plainFlow(graph)
  const rank = new Float64Array(order).fill(1)
  const passing = new Float64Array(order)
  const settle = (node: number, value: number): void => {
    rank[node] = value
    passing[node] = leaving[node] === 0 ? 0 : ALONG * value / (leaving[node] as number)
  }
  const sweep = (): number => {
    let change = 0
    for (let node = 0; node < order; node += 1) {
      const value = 1 + arriving(node, passing)
      change += Math.abs(value - (rank[node] as number))
      settle(node, value)
    }
    return change
  }
  for (let node = 0; node < order; node += 1) settle(node, 1)
  for (let count = 0; count < SWEEPS; count += 1) {
    const change = sweep()
    const factor = correction(rank, leaving)
    for (let node = 0; node < order; node += 1) settle(node, factor * (rank[node] as number))
    if (change <= ENOUGH * sumOf(rank)) break
  }
  return rank
}

/** What the equations sum up to, rank = 1 + ALONG · what arrives, over what the ranks do; without it the sum settles last. */
function correction(rank: Float64Array, leaving: Float64Array): number {
  let left = 0
  for (let node = 0; node < rank.length; node += 1) left += (leaving[node] === 0 ? 1 : 1 - ALONG) * (rank[node] as number)
  return rank.length / left
}

/** What arrives at a node, where `passing` is what each node gives along an arc, or along one unit of weight. */
type Flow = (node: number, passing: Float64Array) => number

function plainFlow(graph: Graph): Flow {
  const { offsets, neighbour } = adjacency(graph, 'IN')
  return (node, passing) => {
    let sum = 0
    const end = offsets[node + 1] as number
    for (let arc = offsets[node] as number; arc < end; arc += 1) sum += passing[neighbour[arc] as number] as number
    return sum
  }
}

function weightedFlow(graph: Graph): Flow {
  const { offsets, neighbour, weight } = adjacency(graph, 'IN')
  return (node, passing) => {
    let sum = 0
    const end = offsets[node + 1] as number
    for (let arc = offsets[node] as number; arc < end; arc += 1) sum += (passing[neighbour[arc] as number] as number) * Math.max(0, weight[arc] as number)
    return sum
  }
}

function leavingArcs(graph: Graph): Float64Array {
  const { neighbour } = adjacency(graph, 'IN')
  const arcs = new Float64Array(graph.order)
  for (let arc = 0; arc < neighbour.length; arc += 1) arcs[neighbour[arc] as number] = (arcs[neighbour[arc] as number] as number) + 1
  return arcs
}

function leavingWeight(graph: Graph): Float64Array {
  const { neighbour, weight } = adjacency(graph, 'IN')
  const sums = new Float64Array(graph.order)
  for (let arc = 0; arc < neighbour.length; arc += 1) {
    sums[neighbour[arc] as number] = (sums[neighbour[arc] as number] as number) + Math.max(0, weight[arc] as number)
  }
  return sums
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (let node = 0; node < values.length; node += 1) sum += values[node] as number
  return sum
}

function shares(values: Float64Array): Float64Array {
  const sum = sumOf(values)
  return values.map((value) => value / sum)
}
