/**
 * Sums of degrees and of their products over the edges, all in whole numbers; src/analytics/network/degreeAssortativity.ts
 * says what for. Sums of cubes fit into 64 bits as long as edges times the square of the highest degree stay below 2^62.
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
let startDegrees: usize = 0
let endDegrees: usize = 0
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
  startDegrees = take(<usize>nodes << 2)
  endDegrees = take(<usize>nodes << 2)
  makeRoom()
}

export function sources(): usize { return source }
export function targets(): usize { return target }
/** Where the arcs of each node begin, at either end of the arcs. */
export function starts(): usize { return startOffsets }
export function ends(): usize { return endOffsets }
export function loops(): usize { return loopCounts }

let sum: i64 = 0
let squares: i64 = 0
let squaresOfLoops: i64 = 0
/** Of what the last pass over the nodes met: the degrees over the arcs, their squares, and those at loops. */
export function degreeSum(): i64 { return sum }
export function squareSum(): i64 { return squares }
export function loopSquareSum(): i64 { return squaresOfLoops }

/** Without loops the degree of a node is the number of its arcs. */
export function passStarts(): void { pass(startOffsets, startDegrees) }
export function passEnds(): void { pass(endOffsets, endDegrees) }

function pass(offsets: usize, degrees: usize): void {
  const last = <usize>order << 2
  let sums = i64x2.splat(0)
  let cubes = i64x2.splat(0)
  let at: usize = 0
  for (; at + 16 <= last; at += 16) {
    const degree = i32x4.sub(v128.load(offsets + at, 4), v128.load(offsets + at))
    v128.store(degrees + at, degree)
    const low = i64x2.extmul_low_i32x4_u(degree, degree)
    const high = i64x2.extmul_high_i32x4_u(degree, degree)
    sums = i64x2.add(sums, i64x2.add(low, high))
    cubes = i64x2.add(cubes, i64x2.add(i64x2.mul(low, i64x2.extend_low_i32x4_u(degree)), i64x2.mul(high, i64x2.extend_high_i32x4_u(degree))))
  }
  sum = i64x2.extract_lane(sums, 0) + i64x2.extract_lane(sums, 1)
  squares = i64x2.extract_lane(cubes, 0) + i64x2.extract_lane(cubes, 1)
  for (; at < last; at += 4) {
    const degree = load<i32>(offsets + at, 4) - load<i32>(offsets + at)
    store<i32>(degrees + at, degree)
    sum += <i64>degree * <i64>degree
    squares += <i64>degree * <i64>degree * <i64>degree
  }
}

/** A loop is one arc, and counts once more in the degree of its node. */
export function passWithLoops(): void {
  sum = 0
  squares = 0
  squaresOfLoops = 0
  const last = <usize>order << 2
  for (let at: usize = 0; at < last; at += 4) {
    const arcs = <i64>(load<i32>(startOffsets + at, 4) - load<i32>(startOffsets + at))
    const own = <i64>load<i32>(loopCounts + at)
    const degree = arcs + own
    store<i32>(startDegrees + at, <i32>degree)
    sum += arcs * degree
    squares += arcs * degree * degree
    squaresOfLoops += own * degree * degree
  }
}

/** Products of the degrees at both ends, over the edges; four at a time, whose sums do not wait for each other. */
export function products(directed: bool): i64 {
  const second = directed ? endDegrees : startDegrees
  let one: i64 = 0
  let other: i64 = 0
  let third: i64 = 0
  let fourth: i64 = 0
  const end = source + (<usize>edges << 2)
  let at = source
  const away = target - source
  for (; at + 12 < end; at += 16) {
    one += degreeOf(startDegrees, load<u32>(at)) * degreeOf(second, load<u32>(at + away))
    other += degreeOf(startDegrees, load<u32>(at, 4)) * degreeOf(second, load<u32>(at + away, 4))
    third += degreeOf(startDegrees, load<u32>(at, 8)) * degreeOf(second, load<u32>(at + away, 8))
    fourth += degreeOf(startDegrees, load<u32>(at, 12)) * degreeOf(second, load<u32>(at + away, 12))
  }
  for (; at < end; at += 4) one += degreeOf(startDegrees, load<u32>(at)) * degreeOf(second, load<u32>(at + away))
  return one + other + third + fourth
}

function degreeOf(degrees: usize, node: u32): i64 {
  return <i64>load<u32>(degrees + (<usize>node << 2))
}
