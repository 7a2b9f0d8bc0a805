import { adjacency } from '../graph/adjacency.js'
import type { Graph } from '../graph/graph.js'

/** How often each node stands between two others in each role. */
export interface BrokerageRoles {
  /** A-A-A: all three in one group. */
  readonly coordinator: Float64Array
  /** A-B-A: an outsider between two members of one group (also called consultant). */
  readonly itinerant: Float64Array
  /** A-B-B: lets what comes from outside into the own group. */
  readonly gatekeeper: Float64Array
  /** A-A-B: carries what comes from the own group to the outside. */
  readonly representative: Float64Array
  /** A-B-C: three different groups. */
  readonly liaison: Float64Array
  /** The five roles together. */
  readonly total: Float64Array
  /** Triads where the group of one of the three is unknown (-1); not in the total. */
  readonly unclassified: Float64Array
}

type Role = Exclude<keyof BrokerageRoles, 'total'>

/**
 * Brokerage roles of node b: the open triads a → b → c without the arc a → c, by the groups of the three. An undirected
 * edge counts as two arcs, so each open triad counts once from either end: it is two coordinations, or one gatekeeping
 * and one representation. Loops do not count. As `brokerage()` of the R package sna (w_I, w_O, b_OI, b_IO, b_O).
 * Source: Gould and Fernandez, Sociological Methodology 19, 89-126, 1989. Cost: O(Σ over arcs a → b of the out-degree of b).
 */
export function brokerageRoles(graph: Graph, groups: Int32Array): BrokerageRoles {
  const { offsets, neighbour } = adjacency(graph, 'OUT')
  const counts = (): Float64Array => new Float64Array(graph.order)
  const roles: Record<Role, Float64Array> = {
    coordinator: counts(), itinerant: counts(), gatekeeper: counts(), representative: counts(), liaison: counts(), unclassified: counts(),
  }
  const reachedBy = new Int32Array(graph.order).fill(-1)
  for (let from = 0; from < graph.order; from += 1) {
    const row = neighbour.subarray(offsets[from], offsets[from + 1])
    for (const other of row) reachedBy[other] = from
    reachedBy[from] = from
    for (const broker of row) {
      if (broker === from) continue
      for (let arc = offsets[broker] as number; arc < (offsets[broker + 1] as number); arc += 1) {
        const to = neighbour[arc] as number
        if (reachedBy[to] === from) continue
        const count = roles[roleOf(groups[from] as number, groups[broker] as number, groups[to] as number)]
        count[broker] = (count[broker] as number) + 1
      }
    }
  }
  const { coordinator, itinerant, gatekeeper, representative, liaison } = roles
  const total = coordinator.map((count, node) => count + [itinerant, gatekeeper, representative, liaison].reduce((sum, role) => sum + (role[node] as number), 0))
  return { ...roles, total }
}

function roleOf(from: number, broker: number, to: number): Role {
  if (from < 0 || broker < 0 || to < 0) return 'unclassified'
  if (from === broker) return broker === to ? 'coordinator' : 'representative'
  if (broker === to) return 'gatekeeper'
  return from === to ? 'itinerant' : 'liaison'
}
