/** Where everything lies in the memory of the module: rows of arcs, and vectors of one number for each node. */
import { beginAtBottom, makeRoom, take } from '../room'

export let order: i32 = 0
export let offsets: usize = 0
export let neighbours: usize = 0
/** Of the arcs; nothing where every arc is 1. */
export let weights: usize = 0
/** What a row sums up to, and 1 over it, or 0 where that is nothing. */
export let leaving: usize = 0
export let inverse: usize = 0
/** Rank over leaving. */
export let share: usize = 0
export let residual: usize = 0
export let direction: usize = 0
/** Of the direction, by the equations. */
export let image: usize = 0
/** Bytes of a vector: an even count of numbers, the last of which stays 0 where there is none. */
export let vectorBytes: usize = 0

export function layOut(nodes: i32, arcs: i32, weighted: bool): void {
  order = nodes
  vectorBytes = (<usize>(nodes + 1) & ~1) << 3
  beginAtBottom()
  offsets = take(<usize>(nodes + 1) << 2)
  neighbours = take(<usize>arcs << 2)
  weights = weighted ? take(<usize>arcs << 3) : 0
  leaving = take(vectorBytes)
  inverse = take(vectorBytes)
  share = take(vectorBytes)
  residual = take(vectorBytes)
  direction = take(vectorBytes)
  image = take(vectorBytes)
  makeRoom()
  if ((nodes & 1) == 1) clearEnds(vectorBytes - 8)
}

function clearEnds(last: usize): void {
  store<f64>(leaving + last, 0)
  store<f64>(inverse + last, 0)
  store<f64>(share + last, 0)
  store<f64>(residual + last, 0)
  store<f64>(direction + last, 0)
  store<f64>(image + last, 0)
}

export function number(vector: usize, node: i32): f64 {
  return load<f64>(vector + (<usize>node << 3))
}

export function setNumber(vector: usize, node: i32, value: f64): void {
  store<f64>(vector + (<usize>node << 3), value)
}
