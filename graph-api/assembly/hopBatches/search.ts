import { ALL_LANES, arcCount, bits, forgetBits, inNeighbours, inOffsets, int, levelArcs, levelBits, levelNodes, levelStart, nextBits, nextRows, order, outNeighbours, outOffsets, paths, reach, row, rows, seen, setInt, sources, turnOver } from './memory'
import { add, clear, copy, lanes } from './row'

/** Fewer arcs leave a level than all arcs over this: they are followed one by one, else all rows are gone through. */
const FEW: i32 = 4

/** Entries in the lists of levels, pairs of source and node that have met, and arcs that leave the level just found. */
export let entries: i32 = 0
let pairs: i32 = 0
let arcsAhead: i32 = 0
let greatest: v128 = f64x2.splat(0)

/** Searches from `count` sources at once, counting shortest paths; returns the last level. */
export function search(count: i32): i32 {
  begin(count)
  const most = pairsToMeet(count)
  let level = 0
  while (pairs < most) {
    const first = int(levelStart, level)
    const end = entries
    const few = arcsAhead < arcCount / FEW
    arcsAhead = 0
    if (few) push(first, end)
    else pull()
    turnOver(first, end)
    if (entries == end) break
    level += 1
    closeLevel(level)
  }
  return level
}

/** The greatest number of paths to a node. */
export function greatestPaths(): f64 {
  return max(f64x2.extract_lane(greatest, 0), f64x2.extract_lane(greatest, 1))
}

function begin(count: i32): void {
  memory.fill(seen, 0, <usize>order << 2)
  forgetBits()
  entries = 0
  pairs = 0
  arcsAhead = 0
  greatest = f64x2.splat(0)
  for (let lane = 0; lane < count; lane += 1) {
    const source = int(sources, lane)
    clear(row(nextRows, source))
    store<f64>(row(nextRows, source) + (<usize>lane << 3), 1)
    settle(source, 1 << lane)
  }
  turnOver(0, 0)
  setInt(levelStart, 0, 0)
  closeLevel(0)
}

function closeLevel(level: i32): void {
  setInt(levelStart, level + 1, entries)
  setInt(levelArcs, level, arcsAhead)
}

function pairsToMeet(count: i32): i32 {
  let most = 0
  for (let lane = 0; lane < count; lane += 1) most += int(reach, int(sources, lane))
  return most
}

/** Follows the arcs that leave the level; for levels of few nodes. */
function push(first: i32, end: i32): void {
  let met = end
  for (let entry = first; entry < end; entry += 1) {
    const node = int(levelNodes, entry)
    const here = <u32>int(levelBits, entry)
    const own = row(rows, node)
    const last = int(outOffsets, node + 1)
    for (let arc = int(outOffsets, node); arc < last; arc += 1) {
      const next = int(outNeighbours, arc)
      const fresh = here & ~(<u32>int(seen, next))
      if (fresh == 0) continue
      const before = <u32>int(nextBits, next)
      setInt(nextBits, next, before | fresh)
      if (before == 0) {
        setInt(levelNodes, met, next)
        met += 1
        copy(row(nextRows, next), own)
      } else add(row(nextRows, next), own)
    }
  }
  for (let entry = end; entry < met; entry += 1) {
    const node = int(levelNodes, entry)
    settle(node, <u32>int(nextBits, node))
  }
}

/** Gathers, for each node that a source has not reached yet, what comes from the level; the sum stays in registers. */
function pull(): void {
  for (let node = 0; node < order; node += 1) {
    const missing = ALL_LANES & ~(<u32>int(seen, node))
    if (missing == 0) continue
    let met: u32 = 0
    let a = f64x2.splat(0), b = f64x2.splat(0), c = f64x2.splat(0), d = f64x2.splat(0)
    let e = f64x2.splat(0), f = f64x2.splat(0), g = f64x2.splat(0), h = f64x2.splat(0)
    const last = inNeighbours + (<usize>int(inOffsets, node + 1) << 2)
    for (let arc = inNeighbours + (<usize>int(inOffsets, node) << 2); arc < last; arc += 4) {
      const from = load<i32>(arc)
      const fresh = <u32>int(bits, from) & missing
      if (fresh == 0) continue
      met |= fresh
      const at = row(rows, from)
      a = f64x2.add(a, v128.load(at, 0))
      b = f64x2.add(b, v128.load(at, 16))
      c = f64x2.add(c, v128.load(at, 32))
      d = f64x2.add(d, v128.load(at, 48))
      e = f64x2.add(e, v128.load(at, 64))
      f = f64x2.add(f, v128.load(at, 80))
      g = f64x2.add(g, v128.load(at, 96))
      h = f64x2.add(h, v128.load(at, 112))
    }
    if (met == 0) continue
    const to = row(nextRows, node)
    v128.store(to, a, 0)
    v128.store(to, b, 16)
    v128.store(to, c, 32)
    v128.store(to, d, 48)
    v128.store(to, e, 64)
    v128.store(to, f, 80)
    v128.store(to, g, 96)
    v128.store(to, h, 112)
    settle(node, met)
  }
}

/** Books a node at this level for the sources whose bits are given, with the numbers of paths in its next row. */
function settle(node: i32, fresh: u32): void {
  const known = <u32>int(seen, node)
  if (known == 0) clear(row(paths, node))
  for (let pair: u32 = 0; pair < 8; pair += 1) bookPair(node, fresh, pair)
  setInt(seen, node, known | fresh)
  setInt(nextBits, node, fresh)
  setInt(levelNodes, entries, node)
  setInt(levelBits, entries, fresh)
  entries += 1
  pairs += popcnt(fresh)
  arcsAhead += int(outOffsets, node + 1) - int(outOffsets, node)
}

function bookPair(node: i32, fresh: u32, pair: u32): void {
  const own = row(nextRows, node) + (<usize>pair << 4)
  const all = row(paths, node) + (<usize>pair << 4)
  const numbers = v128.and(v128.load(own), lanes(fresh, pair))
  v128.store(own, numbers)
  v128.store(all, v128.or(v128.load(all), numbers))
  greatest = f64x2.max(greatest, numbers)
}
