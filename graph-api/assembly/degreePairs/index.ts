/**
 * What the correlation of degrees at the ends of edges is made of; src/analytics/network/degreeAssortativity.ts says how.
 * AssemblyScript: `npm run build:wasm -w graph-api` writes it into src/analytics/network/wasm.
 */
import { beginAtBottom, makeRoom, take } from '../room'

let order: i32 = 0
let edges: i32 = 0
let source: usize = 0
let target: usize = 0
let startOffsets: usize = 0
let endOffsets: usize = 0
let loopCounts: usize = 0
let startVector: usize = 0
let endVector: usize = 0
/** Makes room. The addresses below hold from here on. */
export function setUp(nodes: i32, edgeCount: i32): void {
  order = nodes
  edges = edgeCount
  beginAtBottom()
  source = take(<usize>edgeCount << 2)
  target = take(<usize>edgeCount << 2)
  startOffsets = take(<usize>(nodes + 1) << 2)
  endOffsets = take(<usize>(nodes + 1) << 2)
  loopCounts = take(<usize>nodes << 2)
  startVector = take(<usize>nodes << 3)
  endVector = take(<usize>nodes << 3)
  makeRoom()
}

export function sources(): usize { return source }
export function targets(): usize { return target }
/** Where the arcs of each node begin, at either end of the arcs. */
export function starts(): usize { return startOffsets }
export function ends(): usize { return endOffsets }
export function loops(): usize { return loopCounts }

let squaresOfLoops: f64 = 0
export function ofLoops(): f64 { return squaresOfLoops }

/** Squares of the differences from the mean, over the arcs; a loop counts once more in a degree. */
export function spreadOfStarts(withLoops: bool): f64 { return spread(startOffsets, withLoops ? loopCounts : 0, startVector) }
export function spreadOfEnds(): f64 { return spread(endOffsets, 0, endVector) }

function spread(offsets: usize, loopsAt: usize, vector: usize): f64 {
  let sum: i64 = 0
  for (let node = 0; node < order; node += 1) {
    const arcs = arcsAt(offsets, node)
    const degree = arcs + loopsOf(loopsAt, node)
    store<f64>(vector + (<usize>node << 3), <f64>degree)
    sum += <i64>arcs * <i64>degree
  }
  const mean = <f64>sum / <f64>load<i32>(offsets + (<usize>order << 2))
  let squares: f64 = 0
  for (let node = 0; node < order; node += 1) {
    const at = vector + (<usize>node << 3)
    const difference = load<f64>(at) - mean
    store<f64>(at, difference)
    squares += <f64>arcsAt(offsets, node) * (difference * difference)
  }
  squaresOfLoops = loopsAt == 0 ? 0 : loopSquares(loopsAt, vector)
  return squares
}

function loopSquares(loopsAt: usize, vector: usize): f64 {
  let squares: f64 = 0
  for (let node = 0; node < order; node += 1) {
    const difference = load<f64>(vector + (<usize>node << 3))
    squares += <f64>loopsOf(loopsAt, node) * (difference * difference)
  }
  return squares
}

function arcsAt(offsets: usize, node: i32): i32 {
  const at = offsets + (<usize>node << 2)
  return load<i32>(at, 4) - load<i32>(at)
}

function loopsOf(loopsAt: usize, node: i32): i32 {
  return loopsAt == 0 ? 0 : load<i32>(loopsAt + (<usize>node << 2))
}

/** Products of the differences at both ends, over the edges; two sums, since an addition waits for the one before. */
export function products(directed: bool): f64 {
  const second = directed ? endVector : startVector
  let one: f64 = 0
  let other: f64 = 0
  const last = <usize>edges << 2
  let at: usize = 0
  for (; at + 4 < last; at += 8) {
    one += valueAt(startVector, source + at) * valueAt(second, target + at)
    other += valueAt(startVector, source + at + 4) * valueAt(second, target + at + 4)
  }
  if (at < last) one += valueAt(startVector, source + at) * valueAt(second, target + at)
  return one + other
}

function valueAt(vector: usize, node: usize): f64 {
  return load<f64>(vector + (<usize>load<i32>(node) << 3))
}
