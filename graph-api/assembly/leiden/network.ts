/** The lowest level: the graph itself, an edge met from either end, loops only in the strengths. */
import { beginAtBottom, makeRoom, take } from '../room'
import { END, FIRST, Level, makeLevel, NODE, PLAIN, WEIGHTED } from './level'
import { int, number, setNumber } from './lists'
import { layOutWork } from './work'

/**
 * In mean weights of an edge. Less than igraph's 0.01: of 0.00005, 0.0003, 0.001, 0.004 and 0.02, the first two gave the
 * highest modularity after ten rounds (six seeds, Barabási-Albert graph and synthetic district of 50,000 nodes).
 */
const TEMPERATURE: f64 = 0.0003

export let sources: usize = 0
export let targets: usize = 0
/** 0 where every edge is 1. */
export let weights: usize = 0
let nodeCount: i32 = 0
let edgeCount: i32 = 0
export let directed: bool = false

export let lowest: Level = changetype<Level>(0)
/** Expected ties of two sets are penalty × (out₁ into₂ + into₁ out₂), in an undirected graph penalty × out₁ out₂. */
export let penalty: f64 = 0
/** Differences below it are rounding. */
export let tolerance: f64 = 0
/** Of the random choice in the refinement. */
export let temperature: f64 = 0
export let meanWeight: f64 = 0

export function layOut(nodes: i32, edges: i32, weighted: bool): void {
  nodeCount = nodes
  edgeCount = edges
  beginAtBottom()
  sources = take(<usize>edges << 2)
  targets = take(<usize>edges << 2)
  weights = weighted ? take(<usize>edges << 3) : 0
  layOutWork(nodes, 2 * edges)
  makeRoom()
}

function weightOf(edge: i32): f64 {
  return weights == 0 ? 1 : number(weights, edge)
}

/** From the edges. Cost: O(n + m). */
export function build(isDirected: bool, resolution: f64): void {
  directed = isDirected
  lowest = makeLevel(nodeCount, directed, weights == 0 ? PLAIN : WEIGHTED)
  const total = sumEnds()
  penalty = total == 0 ? 0 : resolution / (directed ? total : 2 * total)
  tolerance = 1e-13 * Math.abs(total)
  meanWeight = Math.abs(total) / Math.max(1, edgeCount)
  temperature = TEMPERATURE * meanWeight
  placeRows()
  for (let edge = 0; edge < edgeCount; edge += 1) putEdge(edge)
}

/** Strengths, and into END how many arcs each row has. */
function sumEnds(): f64 {
  const nodes = lowest.nodes
  const into = lowest.into
  memory.fill(nodes, 0, <usize>nodeCount * NODE)
  if (into != 0) memory.fill(into, 0, <usize>nodeCount << 3)
  let total: f64 = 0
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const source = int(sources, edge)
    const target = int(targets, edge)
    const weight = weightOf(edge)
    const one = nodes + <usize>source * NODE
    const other = nodes + <usize>target * NODE
    const arcs = i32(source != target && weight != 0)
    store<i32>(one, load<i32>(one, END) + arcs, END)
    store<i32>(other, load<i32>(other, END) + arcs, END)
    store<f64>(one, load<f64>(one) + weight)
    if (into == 0) store<f64>(other, load<f64>(other) + weight)
    else setNumber(into, target, number(into, target) + weight)
    total += weight
  }
  return total
}

function placeRows(): void {
  let arcs: usize = 0
  for (let node = 0, at = lowest.nodes; node < nodeCount; node += 1, at += NODE) arcs += <usize>load<i32>(at, END)
  let first = take(arcs * lowest.step)
  makeRoom()
  for (let node = 0, at = lowest.nodes; node < nodeCount; node += 1, at += NODE) {
    const count = <usize>load<i32>(at, END)
    store<u32>(at, <u32>first, FIRST)
    store<u32>(at, <u32>first, END)
    first += count * lowest.step
  }
}

function putEdge(edge: i32): void {
  const source = int(sources, edge)
  const target = int(targets, edge)
  const weight = weightOf(edge)
  if (source == target || weight == 0) return
  putArc(source, target, weight)
  putArc(target, source, weight)
}

function putArc(from: i32, to: i32, weight: f64): void {
  const at = lowest.nodes + <usize>from * NODE
  const end = <usize>load<u32>(at, END)
  store<i32>(end, to)
  if (lowest.step != PLAIN) store<f64>(end, weight, 4)
  store<u32>(at, <u32>(end + lowest.step), END)
}
