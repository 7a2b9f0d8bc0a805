import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

interface Options {
  /** Ties count by their weight; otherwise 1 each. Default false. */
  readonly weighted?: boolean
}

export interface StructuralHoles {
  /** Null for a node without ties to others. */
  readonly constraint: readonly (number | null)[]
  readonly effectiveSize: readonly (number | null)[]
}

/**
 * Burt's constraint and effective size of each node. Constraint: the sum over the contacts j of (p_ij + Σ_q p_iq p_qj)²,
 * where p_ij is the share of i's ties that go to j; high where the contacts know each other. Effective size:
 * Σ_j (1 - Σ_q p_iq m_jq), where m_jq is j's tie with q over j's strongest; the number of contacts less their redundancy.
 * A tie is the sum of both directions. A loop counts as a contact with oneself, as in NetworkX. Null for isolates
 * (NetworkX says NaN). R. S. Burt, Structural Holes, 1992, chapter 2. As NetworkX 3 `constraint(G)`, and as
 * `effective_size(G, nodes)`: without `nodes`, NetworkX 3.6 on SciPy divides by the strongest tie of q in place of j's, which
 * shows in directed and weighted graphs only.
 * Cost: the sum of the squared degrees.
 */
export function structuralHoles(graph: Graph, { weighted = false }: Options = {}): StructuralHoles {
  const ties = mutualTies(graph, weighted)
  const { offsets, neighbour, tie, sum, greatest } = ties
  const [viaOthers, redundancy] = [new Float64Array(graph.order), new Float64Array(graph.order)]
  const constraint: (number | null)[] = []
  const effectiveSize: (number | null)[] = []

  const eachTie = (node: number, visit: (other: number, tie: number) => void): void => {
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc += 1) visit(neighbour[arc] as number, tie[arc] as number)
  }
  const measure = (node: number): void => {
    const share = (value: number): number => value / (sum[node] as number)
    let [squares, size] = [0, 0]
    eachTie(node, (between, strength) => {
      eachTie(between, (end, onward) => {
        viaOthers[end] = (viaOthers[end] as number) + share(strength) * onward / (sum[between] as number)
        redundancy[end] = (redundancy[end] as number) + share(strength) * onward / (greatest[end] as number)
      })
    })
    eachTie(node, (contact, strength) => {
      squares += (share(strength) + (viaOthers[contact] as number)) ** 2
      size += 1 - (redundancy[contact] as number)
    })
    eachTie(node, (between) => eachTie(between, (end) => {
      viaOthers[end] = 0
      redundancy[end] = 0
    }))
    constraint.push(squares)
    effectiveSize.push(size)
  }

  for (let node = 0; node < graph.order; node += 1) {
    const [start, end] = [offsets[node] as number, offsets[node + 1] as number]
    if (neighbour.subarray(start, end).some((other) => other !== node)) measure(node)
    else {
      constraint.push(null)
      effectiveSize.push(null)
    }
  }
  return { constraint, effectiveSize }
}

interface Ties {
  readonly offsets: Int32Array
  readonly neighbour: Int32Array
  readonly tie: Float64Array
  readonly sum: Float64Array
  readonly greatest: Float64Array
}

/** The ties of each node in both directions together; only those above 0. A loop of a directed graph leads out and in, so twice. */
function mutualTies(graph: Graph, weighted: boolean): Ties {
  const rows = adjacency(graph, 'BOTH')
  const offsets = new Int32Array(graph.order + 1)
  const [neighbour, tie] = [new Int32Array(rows.neighbour.length), new Float64Array(rows.neighbour.length)]
  const [sum, greatest] = [new Float64Array(graph.order), new Float64Array(graph.order)]
  let count = 0
  for (let node = 0; node < graph.order; node += 1) {
    const start = count
    for (let arc = rows.offsets[node] as number; arc < (rows.offsets[node + 1] as number); arc += 1) {
      const other = rows.neighbour[arc] as number
      const value = (weighted ? rows.weight[arc] as number : 1) * (graph.directed && other === node ? 2 : 1)
      if (!(value > 0)) continue
      if (count === start || neighbour[count - 1] !== other) count += 1
      neighbour[count - 1] = other
      tie[count - 1] = (tie[count - 1] as number) + value
    }
    offsets[node + 1] = count
    const row = tie.subarray(start, count)
    sum[node] = row.reduce((total, value) => total + value, 0)
    greatest[node] = row.reduce((one, other) => Math.max(one, other), 0)
  }
  return { offsets, neighbour, tie, sum, greatest }
}
