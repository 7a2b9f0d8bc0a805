import type { Adjacency } from '../graph/adjacency.js'

/**
 * For every remaining node: how many pairs of the others still reach each other when it goes too (removed
 * nodes: infinite, never the fewest). One depth-first search
 * with lowest reachable numbers tells the parts into which each node cuts its component.
 * Source: Hopcroft and Tarjan, Commun. ACM 16, 372-378, 1973 (articulation points). Cost: O(n + m).
 */
export function pairsAfterRemoval(ties: Adjacency, removed: Uint8Array): Float64Array {
  const search = new CutSearch(ties, removed)
  for (let root = 0; root < ties.order; root += 1) {
    if (removed[root] === 0 && search.number[root] === -1) search.from(root)
  }
  return search.pairs()
}

class CutSearch {
  /** Order of discovery, -1 where not yet found. */
  readonly number: Int32Array
  private readonly low: Int32Array
  private readonly parent: Int32Array
  private readonly subtree: Int32Array
  /** Nodes below v that its loss cuts off, and their pairs that stay connected. */
  private readonly cutOff: Int32Array
  private readonly cutPairs: Float64Array
  private readonly rootOf: Int32Array
  private readonly nextArc: Int32Array
  private found = 0

  constructor(private readonly ties: Adjacency, private readonly removed: Uint8Array) {
    const array = (): Int32Array => new Int32Array(ties.order)
    this.number = array().fill(-1)
    this.parent = array().fill(-1)
    this.rootOf = array().fill(-1)
    this.low = array()
    this.nextArc = ties.offsets.slice()
    this.subtree = array().fill(1)
    this.cutOff = array()
    this.cutPairs = new Float64Array(ties.order)
  }

  from(root: number): void {
    const { offsets, neighbour } = this.ties
    this.discover(root, root)
    for (let node = root; node !== -1;) {
      const arc = this.nextArc[node] as number
      if (arc === (offsets[node + 1] as number)) {
        this.leave(node)
        node = this.parent[node] as number
        continue
      }
      this.nextArc[node] = arc + 1
      const other = neighbour[arc] as number
      if (this.removed[other] === 1) continue
      if (this.number[other] === -1) {
        this.parent[other] = node
        this.discover(other, root)
        node = other
      } else if ((this.number[other] as number) < (this.low[node] as number)) this.low[node] = this.number[other] as number
    }
  }

  pairs(): Float64Array {
    let total = 0
    this.rootOf.forEach((root, node) => { if (root === node) total += pairsOf(this.subtree[node] as number) })
    return this.cutPairs.map((kept, node) => {
      if (this.removed[node] === 1) return Infinity
      const size = this.subtree[this.rootOf[node] as number] as number
      return total - pairsOf(size) + kept + pairsOf(size - 1 - (this.cutOff[node] as number))
    })
  }

  private discover(node: number, root: number): void {
    this.number[node] = this.found
    this.low[node] = this.found
    this.rootOf[node] = root
    this.found += 1
  }

  private leave(node: number): void {
    const parent = this.parent[node] as number
    if (parent === -1) return
    const size = this.subtree[node] as number
    this.subtree[parent] = (this.subtree[parent] as number) + size
    this.low[parent] = Math.min(this.low[parent] as number, this.low[node] as number)
    if ((this.low[node] as number) < (this.number[parent] as number)) return
    this.cutOff[parent] = (this.cutOff[parent] as number) + size
    this.cutPairs[parent] = (this.cutPairs[parent] as number) + pairsOf(size)
  }
}

function pairsOf(count: number): number {
  return count * (count - 1) / 2
}
