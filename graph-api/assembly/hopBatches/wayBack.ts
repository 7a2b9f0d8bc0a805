import { bits, edgeSums, forgetBits, inNeighbours, inOffsets, int, levelArcs, levelBits, levelNodes, levelStart, nextBits, nextRows, nodeSums, outNeighbours, outOffsets, paths, row, rows, setInt, turnOver } from './memory'
import { add, clear, copy, dot, keep, lanes } from './row'

/**
 * From the last level back to the sources. The share of a node is (1 + dependency) / paths; a node's dependency is its
 * number of paths times the sum of the shares of the nodes one level further. Rows hold shares.
 */
export function wayBack(lastLevel: i32, withEdges: bool): void {
  forgetBits()
  for (let level = lastLevel; level >= 0; level -= 1) {
    const first = int(levelStart, level)
    const end = int(levelStart, level + 1)
    const further = level == lastLevel ? end : int(levelStart, level + 2)
    if (withEdges) addToEdges(first, end)
    if (level == 0) break
    gather(level, further)
    finish(first, end)
    turnOver(end, further)
  }
}

/** Sums of the shares one level further, from the side that has fewer arcs. */
function gather(level: i32, further: i32): void {
  const first = int(levelStart, level)
  const end = int(levelStart, level + 1)
  const fewFurther = further == end || int(levelArcs, level + 1) * 2 < int(levelArcs, level)
  if (fewFurther) push(first, end, further)
  else pull(first, end)
}

function push(first: i32, end: i32, further: i32): void {
  for (let entry = first; entry < end; entry += 1) {
    const node = int(levelNodes, entry)
    setInt(nextBits, node, int(levelBits, entry))
    clear(row(nextRows, node))
  }
  for (let entry = end; entry < further; entry += 1) {
    const node = int(levelNodes, entry)
    const here = int(levelBits, entry)
    const last = int(inOffsets, node + 1)
    for (let arc = int(inOffsets, node); arc < last; arc += 1) {
      const before = int(inNeighbours, arc)
      if ((int(nextBits, before) & here) != 0) add(row(nextRows, before), row(rows, node))
    }
  }
}

function pull(first: i32, end: i32): void {
  for (let entry = first; entry < end; entry += 1) {
    const node = int(levelNodes, entry)
    const here = int(levelBits, entry)
    let a = f64x2.splat(0), b = f64x2.splat(0), c = f64x2.splat(0), d = f64x2.splat(0)
    let e = f64x2.splat(0), f = f64x2.splat(0), g = f64x2.splat(0), h = f64x2.splat(0)
    const last = outNeighbours + (<usize>int(outOffsets, node + 1) << 2)
    for (let arc = outNeighbours + (<usize>int(outOffsets, node) << 2); arc < last; arc += 4) {
      const next = load<i32>(arc)
      if ((int(bits, next) & here) == 0) continue
      const at = row(rows, next)
      a = f64x2.add(a, v128.load(at, 0))
      b = f64x2.add(b, v128.load(at, 16))
      c = f64x2.add(c, v128.load(at, 32))
      d = f64x2.add(d, v128.load(at, 48))
      e = f64x2.add(e, v128.load(at, 64))
      f = f64x2.add(f, v128.load(at, 80))
      g = f64x2.add(g, v128.load(at, 96))
      h = f64x2.add(h, v128.load(at, 112))
    }
    const to = row(nextRows, node)
    v128.store(to, a, 0)
    v128.store(to, b, 16)
    v128.store(to, c, 32)
    v128.store(to, d, 48)
    v128.store(to, e, 64)
    v128.store(to, f, 80)
    v128.store(to, g, 96)
    v128.store(to, h, 112)
  }
}

/** Dependencies from the sums that were gathered, into the nodes' totals; and the shares for the next level. */
function finish(first: i32, end: i32): void {
  const one = f64x2.splat(1)
  for (let entry = first; entry < end; entry += 1) {
    const node = int(levelNodes, entry)
    const here = <u32>int(levelBits, entry)
    const own = row(nextRows, node)
    const counted = row(paths, node)
    let sum = f64x2.splat(0)
    for (let pair: u32 = 0; pair < 8; pair += 1) {
      const at = <usize>pair << 4
      const mask = lanes(here, pair)
      if (!v128.any_true(mask)) {
        v128.store(own + at, mask)
        continue
      }
      const gathered = v128.load(own + at)
      const number = v128.load(counted + at)
      sum = f64x2.add(sum, v128.and(mask, f64x2.mul(number, gathered)))
      v128.store(own + at, v128.and(mask, f64x2.add(gathered, f64x2.div(one, number))))
    }
    setInt(nextBits, node, here)
    const total = nodeSums + (<usize>node << 3)
    store<f64>(total, load<f64>(total) + f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1))
  }
}

/** What goes over each arc to the next level: paths to its start times the share of its end. */
function addToEdges(first: i32, end: i32): void {
  for (let entry = first; entry < end; entry += 1) {
    const node = int(levelNodes, entry)
    const here = int(levelBits, entry)
    const own = row(nextRows, node)
    copy(own, row(paths, node))
    keep(own, here)
    const last = int(outOffsets, node + 1)
    for (let arc = int(outOffsets, node); arc < last; arc += 1) {
      const next = int(outNeighbours, arc)
      if ((int(bits, next) & here) == 0) continue
      const sum = edgeSums + (<usize>arc << 3)
      store<f64>(sum, load<f64>(sum) + dot(own, row(rows, next)))
    }
  }
}
