/**
 * Where everything lies in the memory of the module. A row is what one node holds for the 16 sources of a batch: 16
 * floating-point numbers side by side. Bits are one bit for each of the 16 sources.
 */
import { beginAtBottom, makeRoom, take } from '../room'

export const LANES: i32 = 16
export const ROW_SHIFT: usize = 7
export const ALL_LANES: u32 = 0xffff

const ROW: usize = 1 << ROW_SHIFT
const INT: usize = 4

export let order: i32 = 0
export let arcCount: i32 = 0
export let outOffsets: usize = 0
export let outNeighbours: usize = 0
export let inOffsets: usize = 0
export let inNeighbours: usize = 0
/** Nodes that each node reaches, itself included; more than all where that is unknown. */
export let reach: usize = 0
/** Rows: numbers of shortest paths from each source. */
export let paths: usize = 0
/** Bits of the sources that have come to a node. */
export let seen: usize = 0
/** The levels of the search one after the other: nodes, and the bits of the sources at whose level the node lies. */
export let levelNodes: usize = 0
export let levelBits: usize = 0
export let levelStart: usize = 0
export let levelArcs: usize = 0
export let nodeSums: usize = 0
export let edgeSums: usize = 0
export let sources: usize = 0

/** Rows and bits of the level that is read and of the level that is written; rows count only where the bits are set. */
export let rows: usize = 0
export let bits: usize = 0
export let nextRows: usize = 0
export let nextBits: usize = 0

export function layOut(nodes: i32, arcs: i32): void {
  order = nodes
  arcCount = arcs
  beginAtBottom()
  const ints: usize = <usize>(nodes + 2) * INT
  outOffsets = take(ints)
  outNeighbours = take(<usize>arcs * INT)
  inOffsets = outOffsets
  inNeighbours = outNeighbours
  reach = take(ints)
  paths = take(<usize>nodes * ROW)
  rows = take(<usize>nodes * ROW)
  nextRows = take(<usize>nodes * ROW)
  seen = take(ints)
  bits = take(ints)
  nextBits = take(ints)
  levelNodes = take(<usize>nodes * LANES * INT)
  levelBits = take(<usize>nodes * LANES * INT)
  levelStart = take(ints)
  levelArcs = take(ints)
  nodeSums = take(<usize>nodes * 8)
  edgeSums = take(<usize>arcs * 8)
  sources = take(LANES * INT)
}

/** Room for the arcs against their direction, where these are others. */
export function layOutAgainst(): void {
  inOffsets = take(<usize>(order + 2) * INT)
  inNeighbours = take(<usize>arcCount * INT)
}

export function claim(): void {
  makeRoom()
}

export function forgetBits(): void {
  memory.fill(bits, 0, <usize>order * INT)
  memory.fill(nextBits, 0, <usize>order * INT)
}

/** What was written becomes what is read. The bits of the level that was read, entries first … end - 1, are wiped. */
export function turnOver(first: i32, end: i32): void {
  for (let entry = first; entry < end; entry += 1) setInt(bits, int(levelNodes, entry), 0)
  const readBits = bits
  bits = nextBits
  nextBits = readBits
  const readRows = rows
  rows = nextRows
  nextRows = readRows
}

export function int(array: usize, index: i32): i32 {
  return load<i32>(array + (<usize>index << 2))
}

export function setInt(array: usize, index: i32, value: i32): void {
  store<i32>(array + (<usize>index << 2), value)
}

export function row(array: usize, node: i32): usize {
  return array + (<usize>node << ROW_SHIFT)
}
