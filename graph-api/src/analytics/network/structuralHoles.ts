import type { Graph } from '../graph/graph.js'
import { mutualTies, type MutualTies } from './mutualTies.js'
import { type ViaThirds, viaThirds } from './viaThirds.js'

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
 * Cost: O(m √m), each triangle is met once.
 */
export function structuralHoles(graph: Graph, { weighted = false }: Options = {}): StructuralHoles {
  const ties = mutualTies(graph, weighted)
  const via = viaThirds(ties)
  const constraint: (number | null)[] = []
  const effectiveSize: (number | null)[] = []
  for (let node = 0; node < graph.order; node += 1) {
    const { squares, size, others } = holesAt(ties, via, node)
    constraint.push(others === 0 ? null : squares)
    effectiveSize.push(others === 0 ? null : size)
  }
  return { constraint, effectiveSize }
}

function holesAt({ offsets, neighbour, share }: MutualTies, { reach, redundancy }: ViaThirds, node: number): { squares: number; size: number; others: number } {
  let [squares, size, others] = [0, 0, 0]
  const end = offsets[node + 1] as number
  for (let arc = offsets[node] as number; arc < end; arc += 1) {
    squares += ((share[arc] as number) + (reach[arc] as number)) ** 2
    size += 1 - (redundancy[arc] as number)
    if (neighbour[arc] !== node) others += 1
  }
  return { squares, size, others }
}
