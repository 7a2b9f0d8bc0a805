import { rowOf, type TwoModeTies } from './twoModeTies.js'

/**
 * Clustering of a node in a two-mode network: how much its neighbourhood overlaps with those of the nodes it shares a
 * neighbour with, the mean of |N(u) ∩ N(v)| / |N(u) ∪ N(v)|. Triangles are not possible here, so the one-mode clustering
 * would be 0. As NetworkX 3 `bipartite.latapy_clustering(mode="dot")`, but null where a node shares no neighbour with
 * another one (NetworkX: 0). Source: Latapy, Magnien and Del Vecchio, Soc. Networks 30, 31-48, 2008.
 * Cost: O(Σ of the squared degrees).
 */
export function twoModeClustering(ties: TwoModeTies): (number | null)[] {
  const shared = new Int32Array(ties.order)
  const degree = (node: number): number => rowOf(ties, node).length
  return Array.from({ length: ties.order }, (_, node) => {
    const found: number[] = []
    for (const between of rowOf(ties, node)) {
      for (const other of rowOf(ties, between)) {
        if (other === node) continue
        if (shared[other] === 0) found.push(other)
        shared[other] = (shared[other] as number) + 1
      }
    }
    let sum = 0
    for (const other of found.sort((one, another) => one - another)) {
      const common = shared[other] as number
      sum += common / (degree(node) + degree(other) - common)
      shared[other] = 0
    }
    return found.length === 0 ? null : sum / found.length
  })
}
