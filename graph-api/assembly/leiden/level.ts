/** The network on one level of aggregation. Ties within a node are left out, the same in every partition; strengths keep them. */
import { takeNow } from '../room'
import { int, number, setInt, setNumber } from './lists'
import { numbers } from './work'

/** Of a node: its strength, and where its arcs begin and end. */
export const NODE: usize = 16
export const FIRST: usize = 8
export const END: usize = 12

/** Of an arc: the node at its other end, and its weight unless every arc is 1. */
export const PLAIN: usize = 4
export const WEIGHTED: usize = 12

@unmanaged
export class Level {
  order: i32 = 0
  nodes: usize = 0
  /** Strengths that arrive; 0 in an undirected graph. */
  into: usize = 0
  /** Bytes of an arc. */
  step: usize = 0
}

/** The arcs have to be made next. */
export function makeLevel(order: i32, directed: bool, step: usize): Level {
  const level = changetype<Level>(takeNow(offsetof<Level>()))
  level.order = order
  level.nodes = takeNow(<usize>order * NODE)
  level.into = directed ? takeNow(<usize>order << 3) : 0
  level.step = step
  return level
}

export function weightAt(arc: usize, step: usize): f64 {
  return step == PLAIN ? 1 : load<f64>(arc, 4)
}

/** Gives the groups the numbers 0 … count - 1, in the order of their first node; returns the count. */
export function renumber(group: usize, order: i32): i32 {
  memory.fill(numbers, 0xff, <usize>order << 2)
  let count = 0
  for (let node = 0; node < order; node += 1) {
    const own = int(group, node)
    if (int(numbers, own) < 0) {
      setInt(numbers, own, count)
      count += 1
    }
    setInt(group, node, int(numbers, own))
  }
  return count
}

/** Adds the strengths in each group to sums that lie as far apart as nodes do. */
export function addStrengths(level: Level, group: usize, sums: usize): void {
  for (let node = 0, at = level.nodes; node < level.order; node += 1, at += NODE) {
    const sum = sums + <usize>int(group, node) * NODE
    store<f64>(sum, load<f64>(sum) + load<f64>(at))
  }
}

/** The same of the strengths that arrive; nothing in an undirected graph. */
export function addArriving(level: Level, group: usize, sums: usize): void {
  if (level.into == 0) return
  for (let node = 0; node < level.order; node += 1) {
    const own = int(group, node)
    setNumber(sums, own, number(sums, own) + number(level.into, node))
  }
}
