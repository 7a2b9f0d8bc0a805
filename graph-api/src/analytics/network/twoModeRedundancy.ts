import { rowOf, type TwoModeTies } from './twoModeTies.js'

/**
 * Redundancy of a node: the share of the pairs of its neighbours that would still be tied through another node without
 * it. An event with redundancy 1 brings nobody together who does not meet elsewhere. As NetworkX 3
 * `bipartite.node_redundancy()`. Null where a node has fewer than two neighbours.
 * Source: Latapy, Magnien and Del Vecchio, Soc. Networks 30, 31-48, 2008. Cost: O(Σ over paths of three ties).
 */
export function twoModeRedundancy(ties: TwoModeTies): (number | null)[] {
  const metIn = new Int32Array(ties.order)
  let search = 0
  return Array.from({ length: ties.order }, (_, node) => {
    const row = rowOf(ties, node)
    if (row.length < 2) return null
    let pairs = 0
    for (const one of row) {
      search += 1
      for (const through of rowOf(ties, one)) if (through !== node) for (const other of rowOf(ties, through)) metIn[other] = search
      for (const other of row) if (other > one && metIn[other] === search) pairs += 1
    }
    return pairs / (row.length * (row.length - 1) / 2)
  })
}
