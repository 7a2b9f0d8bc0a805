/**
 * Walks along the ties of a graph, directions ignored: core numbers, and the depth-first search that finds cutpoints and
 * bridges; src/analytics/network/coreNumber.ts and separators.ts say how.
 * AssemblyScript: `npm run build:wasm -w graph-api` writes it into src/analytics/network/wasm.
 */
import { beginAtBottom, makeRoom, take } from '../room'

/** What the search knows of a node lies side by side: from where it was met, when, what its branch reaches, its next arc. */
const NODE: usize = 16
const VISIT: usize = 4
const LOW: usize = 8
const NEXT: usize = 12

let order: i32 = 0
let rowOffsets: usize = 0
let rowNeighbours: usize = 0
let tieCounts: usize = 0
let leftNodes: usize = 0
let leavingNodes: usize = 0
let met: usize = 0
let cutFlags: usize = 0
let bridgeEnds: usize = 0
/** Makes room. The addresses below hold from here on. */
export function setUp(nodes: i32, arcs: i32): void {
  order = nodes
  beginAtBottom()
  rowOffsets = take(<usize>(nodes + 1) << 2)
  rowNeighbours = take(<usize>arcs << 2)
  tieCounts = take(<usize>nodes << 2)
  leftNodes = take(<usize>nodes << 2)
  // One that is written and not kept.
  leavingNodes = take(<usize>(nodes + 1) << 2)
  met = take(<usize>nodes * NODE)
  cutFlags = take(<usize>nodes)
  bridgeEnds = take(<usize>nodes << 3)
  makeRoom()
}

export function offsets(): usize { return rowOffsets }
export function neighbours(): usize { return rowNeighbours }
/** Ties of each node to others, and after `peel` its core number. */
export function ties(): usize { return tieCounts }
/** One byte a node, after `search`. */
export function cutpoints(): usize { return cutFlags }
/** Two nodes a bridge, after `search`: the one below it and the one above. */
export function bridges(): usize { return bridgeEnds }

function int(array: usize, index: i32): i32 {
  return load<i32>(array + (<usize>index << 2))
}

function setInt(array: usize, index: i32, value: i32): void {
  store<i32>(array + (<usize>index << 2), value)
}

/** For 0, 1, … all with at most so many ties left are taken away. */
export function peel(): void {
  for (let node = 0; node < order; node += 1) setInt(leftNodes, node, node)
  let left = order
  for (let least = 0; left > 0; least += 1) {
    let kept = 0
    let tail = 0
    for (let index = 0; index < left; index += 1) {
      const node = int(leftNodes, index)
      const count = int(tieCounts, node)
      setInt(leftNodes, kept, node)
      kept += i32(count > least)
      setInt(leavingNodes, tail, node)
      tail += i32(count == least)
    }
    left = kept
    for (let head = 0; head < tail; head += 1) {
      const node = int(leavingNodes, head)
      const end = int(rowOffsets, node + 1)
      for (let arc = int(rowOffsets, node); arc < end; arc += 1) {
        const other = int(rowNeighbours, arc)
        const count = int(tieCounts, other)
        if (count <= least) continue
        setInt(tieCounts, other, count - 1)
        setInt(leavingNodes, tail, other)
        tail += i32(count - 1 == least)
      }
    }
  }
}

let visits: i32 = 0
let found: i32 = 0

/** How many bridges there are. */
export function search(): i32 {
  visits = 0
  found = 0
  memory.fill(cutFlags, 0, <usize>order)
  for (let node = 0; node < order; node += 1) store<i32>(at(node), -1, VISIT)
  for (let node = 0; node < order; node += 1) if (load<i32>(at(node), VISIT) == -1) searchFrom(node)
  return found
}

function at(node: i32): usize {
  return met + <usize>node * NODE
}

function meet(node: i32, from: i32): void {
  const place = at(node)
  store<i32>(place, from)
  store<i32>(place, visits, VISIT)
  store<i32>(place, visits, LOW)
  store<i32>(place, int(rowOffsets, node), NEXT)
  visits += 1
}

function searchFrom(root: i32): void {
  let branches = 0
  meet(root, -1)
  let node = root
  while (true) {
    const place = at(node)
    const next = goOn(node, place)
    if (next != -1) {
      meet(next, node)
      node = next
      continue
    }
    if (node == root) break
    const above = load<i32>(place)
    branches += i32(above == root)
    leave(node, above)
    node = above
  }
  if (branches > 1) store<u8>(cutFlags + <usize>root, 1)
  else store<u8>(cutFlags + <usize>root, 0)
}

/** The next node that nobody met, -1 at the end of the row; what was met before may lie higher than all of the branch so far. */
function goOn(node: i32, place: usize): i32 {
  const from = load<i32>(place)
  const end = int(rowOffsets, node + 1)
  let low = load<i32>(place, LOW)
  for (let arc = load<i32>(place, NEXT); arc < end; arc += 1) {
    const next = int(rowNeighbours, arc)
    const visit = load<i32>(at(next), VISIT)
    if (visit == -1) {
      store<i32>(place, low, LOW)
      store<i32>(place, arc + 1, NEXT)
      return next
    }
    if (next != from && visit < low) low = visit
  }
  store<i32>(place, low, LOW)
  return -1
}

function leave(node: i32, above: i32): void {
  const low = load<i32>(at(node), LOW)
  const placeAbove = at(above)
  if (low < load<i32>(placeAbove, LOW)) store<i32>(placeAbove, low, LOW)
  if (low >= load<i32>(placeAbove, VISIT)) store<u8>(cutFlags + <usize>above, 1)
  if (low != load<i32>(at(node), VISIT)) return
  setInt(bridgeEnds, 2 * found, node)
  setInt(bridgeEnds, 2 * found + 1, above)
  found += 1
}
