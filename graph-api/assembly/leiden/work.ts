/** Working memory of all functions, for the size of the lowest level: each use begins by clearing what it reads. */
import { take } from '../room'

/** Of a group of nodes: ties of the node at hand to it, and the strength of its members, side by side. */
export const GROUP: usize = 16
export const STRENGTH: usize = 8
export let groups: usize = 0
/** Strengths that arrive, in a directed graph. */
export let groupInto: usize = 0
export let sizes: usize = 0
export let emptyGroups: usize = 0
/** Groups that the node at hand is tied to; so many as a row is long. */
export let near: usize = 0
export let ring: usize = 0
export let flags: usize = 0
/** Of a part: its ties to the rest of its community, and its strength. */
export let parts: usize = 0
export let partInto: usize = 0
/** Of a node: its community and its part. */
export let places: usize = 0
/** What the groups offer that the node at hand may join. */
export let offers: usize = 0
export let numbers: usize = 0
export let memberStarts: usize = 0
export let members: usize = 0

export function layOutWork(nodes: i32, arcs: i32): void {
  const order = <usize>nodes + 2
  groups = take(order * GROUP)
  groupInto = take(order << 3)
  sizes = take(order << 2)
  emptyGroups = take(order << 2)
  near = take(<usize>(arcs + 1) << 2)
  ring = take(order << 2)
  flags = take(order)
  parts = take(order * GROUP)
  partInto = take(order << 3)
  places = take(order << 3)
  offers = take(<usize>(arcs + 1) << 3)
  numbers = take(order << 2)
  memberStarts = take(order << 2)
  members = take(order << 2)
}
