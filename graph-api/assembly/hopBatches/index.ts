/**
 * Brandes' dependencies for 16 sources at once, where every edge has length 1. The breadth-first searches go level by
 * level together, as in multi-source BFS; each node holds its numbers of paths, and later its shares, for all 16 side by
 * side, so that one pass over the arcs of a node serves 16 searches with 8 vector additions each.
 * U. Brandes, J. Math. Sociol. 25, 163-177, 2001; M. Then and others, PVLDB 8, 449-460, 2014.
 * AssemblyScript: `npm run build:wasm -w graph-api` writes it into src/analytics/network/wasm.
 */
import * as place from './memory'
import { greatestPaths, search } from './search'
import { wayBack } from './wayBack'

/** More shortest paths than this leave too little room for the sums. */
const MOST_PATHS: f64 = 1e300

/** Makes room; sums are 0. The addresses below hold from here on. */
export function setUp(nodes: i32, arcs: i32, directed: bool): void {
  place.layOut(nodes, arcs)
  if (directed) place.layOutAgainst()
  place.claim()
  memory.fill(place.nodeSums, 0, <usize>nodes << 3)
  memory.fill(place.edgeSums, 0, <usize>arcs << 3)
}

export function outOffsets(): usize { return place.outOffsets }
export function outNeighbours(): usize { return place.outNeighbours }
export function inOffsets(): usize { return place.inOffsets }
export function inNeighbours(): usize { return place.inNeighbours }
export function reach(): usize { return place.reach }
export function sources(): usize { return place.sources }
export function nodeSums(): usize { return place.nodeSums }
export function edgeSums(): usize { return place.edgeSums }

/** Adds the dependencies of the first `count` sources; or adds nothing and says false, where paths are too many to count. */
export function run(count: i32, withEdges: bool): bool {
  const lastLevel = search(count)
  if (!(greatestPaths() <= MOST_PATHS)) return false
  wayBack(lastLevel, withEdges)
  return true
}
