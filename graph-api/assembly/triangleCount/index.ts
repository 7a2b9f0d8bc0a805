/**
 * Triangles of an undirected graph; src/analytics/network/triangles.ts says how. All in all, or at each node.
 * AssemblyScript: `npm run build:wasm -w graph-api` writes it into src/analytics/network/wasm.
 */
import { beginAtBottom, makeRoom, take } from '../room'

let order: i32 = 0
let rowOffsets: usize = 0
let rowNeighbours: usize = 0
let tieCounts: usize = 0
let rank: usize = 0
let placed: usize = 0
let upOffsets: usize = 0
let upNeighbours: usize = 0
/** One byte a node. */
let marked: usize = 0
let sums: usize = 0
/** Makes room. The addresses below hold from here on. */
export function setUp(nodes: i32, arcs: i32): void {
  order = nodes
  beginAtBottom()
  const ints: usize = <usize>(nodes + 2) << 2
  rowOffsets = take(ints)
  rowNeighbours = take(<usize>arcs << 2)
  tieCounts = take(ints)
  rank = take(ints)
  placed = take(ints)
  upOffsets = take(ints)
  // Each tie once, and the one that is written and not kept.
  upNeighbours = take(<usize>(arcs + 1) << 2)
  marked = take(<usize>nodes)
  sums = take(<usize>nodes << 3)
  makeRoom()
}

export function offsets(): usize { return rowOffsets }
export function neighbours(): usize { return rowNeighbours }
/** Ties of each node to others. */
export function ties(): usize { return tieCounts }
/** A number of 64 bits a node, after `countAtNodes`. */
export function atNodes(): usize { return sums }

function int(array: usize, index: i32): i32 {
  return load<i32>(array + (<usize>index << 2))
}

function setInt(array: usize, index: i32, value: i32): void {
  store<i32>(array + (<usize>index << 2), value)
}

export function count(): f64 {
  rankByTies()
  lookUp()
  memory.fill(marked, 0, <usize>order)
  let found: f64 = 0
  for (let node = 0; node < order; node += 1) {
    const first = int(upOffsets, node)
    const end = int(upOffsets, node + 1)
    if (end - first < 2) continue
    mark(first, end, 1)
    found += <f64>closed(first, end)
    mark(first, end, 0)
  }
  return found
}

function mark(first: i32, end: i32, value: i32): void {
  for (let arc = first; arc < end; arc += 1) store<u8>(marked + <usize>int(upNeighbours, arc), value)
}

function closed(first: i32, end: i32): i32 {
  let found = 0
  for (let arc = first; arc < end; arc += 1) {
    const second = int(upNeighbours, arc)
    const last = int(upOffsets, second + 1)
    for (let next = int(upOffsets, second); next < last; next += 1) found += load<u8>(marked + <usize>int(upNeighbours, next))
  }
  return found
}

export function countAtNodes(): void {
  rankByTies()
  lookUp()
  memory.fill(marked, 0, <usize>order)
  memory.fill(sums, 0, <usize>order << 3)
  for (let node = 0; node < order; node += 1) {
    const first = int(upOffsets, node)
    const end = int(upOffsets, node + 1)
    if (end - first < 2) continue
    mark(first, end, 1)
    add(node, addClosed(first, end))
    mark(first, end, 0)
  }
}

function addClosed(first: i32, end: i32): i32 {
  let found = 0
  for (let arc = first; arc < end; arc += 1) {
    const second = int(upNeighbours, arc)
    const last = int(upOffsets, second + 1)
    let atSecond = 0
    for (let next = int(upOffsets, second); next < last; next += 1) {
      const third = int(upNeighbours, next)
      if (!load<u8>(marked + <usize>third)) continue
      add(third, 1)
      atSecond += 1
    }
    if (atSecond > 0) add(second, atSecond)
    found += atSecond
  }
  return found
}

function add(node: i32, count: i32): void {
  const at = sums + (<usize>node << 3)
  store<f64>(at, load<f64>(at) + <f64>count)
}

/** Counting sort. */
function rankByTies(): void {
  memory.fill(placed, 0, <usize>(order + 1) << 2)
  for (let node = 0; node < order; node += 1) {
    const key = int(tieCounts, node) + 1
    setInt(placed, key, int(placed, key) + 1)
  }
  for (let key = 1; key <= order; key += 1) setInt(placed, key, int(placed, key) + int(placed, key - 1))
  for (let node = 0; node < order; node += 1) {
    const key = int(tieCounts, node)
    const place = int(placed, key)
    setInt(placed, key, place + 1)
    setInt(rank, node, place)
  }
}

/** Of each tie the direction to the higher rank: written always and kept if it is, as a processor cannot guess which half that is. */
function lookUp(): void {
  let kept = 0
  let arc = 0
  setInt(upOffsets, 0, 0)
  for (let node = 0; node < order; node += 1) {
    const own = int(rank, node)
    const end = int(rowOffsets, node + 1)
    for (; arc < end; arc += 1) {
      const other = int(rowNeighbours, arc)
      setInt(upNeighbours, kept, other)
      kept += i32(int(rank, other) > own)
    }
    setInt(upOffsets, node + 1, kept)
  }
}
