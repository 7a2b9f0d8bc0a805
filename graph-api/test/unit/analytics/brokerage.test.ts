import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/analytics/graph/graph.js'
import { type BrokerageRoles, brokerageRoles } from '../../../src/analytics/network/brokerageRoles.js'
import { graphOf, karate, karateClub } from '../../support/knownGraphs.js'

const ROLES = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const
type Role = typeof ROLES[number]

/** The roles of one node that are not 0. */
function rolesOf(found: BrokerageRoles, node: number): Partial<Record<Role, number>> {
  return Object.fromEntries(ROLES.map((role) => [role, found[role][node]]).filter(([, count]) => count !== 0))
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

const anyGraph = fc.record({ directed: fc.boolean(), edges: fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 30, selector: ([from, to]) => Math.min(from, to) * 9 + Math.max(from, to) }) })
  .map(({ directed, edges }) => graphOf(edges, { directed, ids: [0, 1, 2, 3, 4, 5, 6, 7, 8] }))
const anyGroups = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 9, maxLength: 9 }).map((list) => Int32Array.from(list))

function hasArc(graph: Graph): (from: number, to: number) => boolean {
  const arcs = new Set([...graph.source].flatMap((source, edge) => {
    const target = graph.target[edge] as number
    return graph.directed ? [`${source} ${target}`] : [`${source} ${target}`, `${target} ${source}`]
  }))
  return (from, to) => arcs.has(`${from} ${to}`)
}

describe('brokerage roles', () => {
  // Gould and Fernandez 1989: a → b → c, the groups of a, b and c
  test.each<[string, number[], Role]>([
    ['all in one group', [1, 1, 1], 'coordinator'],
    ['an outsider between two of one group', [1, 2, 1], 'itinerant'],
    ['from an outsider to a member of the own group', [1, 2, 2], 'gatekeeper'],
    ['from a member of the own group to an outsider', [1, 1, 2], 'representative'],
    ['three groups', [1, 2, 3], 'liaison'],
  ])('%s: %s makes b a %s', (_, groups, role) => {
    const found = brokerageRoles(graphOf([['a', 'b'], ['b', 'c']], { directed: true }), Int32Array.from(groups))
    expect(rolesOf(found, 1)).toEqual({ [role]: 1 })
    expect([...found.total]).toEqual([0, 1, 0])
  })

  test('nobody brokers where the two are tied themselves; a tie back does not close the triad', () => {
    const closed = graphOf([[0, 1], [1, 2], [0, 2]], { directed: true })
    expect([...brokerageRoles(closed, new Int32Array(3)).total]).toEqual([0, 0, 0])
    const cycle = graphOf([[0, 1], [1, 2], [2, 0]], { directed: true })
    expect([...brokerageRoles(cycle, new Int32Array(3)).coordinator]).toEqual([1, 1, 1])
  })

  test('an undirected triad counts from either end: a star of 3 leaves has 6 two-paths through its centre (by hand)', () => {
    // centre 0 and leaf 1 in group 0, leaves 2 and 3 in group 1: 1-0-2 and 1-0-3 are one gatekeeping and one representation each, 2-0-3 is itinerant twice
    const found = brokerageRoles(graphOf([[0, 1], [0, 2], [0, 3]]), Int32Array.of(0, 0, 1, 1))
    expect(rolesOf(found, 0)).toEqual({ itinerant: 2, gatekeeper: 2, representative: 2 })
    expect([...found.total]).toEqual([6, 0, 0, 0])
  })

  test('the karate club has 2 × (528 - 135) two-paths that are open', () => {
    // NetworkX 3.6.1: sum(d * (d - 1) / 2 for degrees) = 528 two-paths, sum(nx.triangles(G).values()) = 135 of them closed
    const graph = graphOf(karate.edges)
    const found = brokerageRoles(graph, karateClub)
    expect(sum(found.total)).toBe(2 * (528 - 135))
    expect(sum(found.liaison)).toBe(0) // two groups only
    expect([...found.gatekeeper]).toEqual([...found.representative]) // undirected
  })

  test('a triad with a member of unknown group is counted apart', () => {
    const found = brokerageRoles(graphOf([[0, 1], [1, 2]], { directed: true }), Int32Array.of(0, 0, -1))
    expect([[...found.total], [...found.unclassified]]).toEqual([[0, 0, 0], [0, 1, 0]])
  })

  test('empty networks, single nodes and loops have none', () => {
    expect(brokerageRoles(graphOf([]), new Int32Array(0)).total.length).toBe(0)
    expect([...brokerageRoles(graphOf([[0, 0]]), new Int32Array(1)).total]).toEqual([0])
    expect([...brokerageRoles(graphOf([[0, 0], [0, 1], [1, 1]]), new Int32Array(2)).total]).toEqual([0, 0])
  })

  test('the roles of a node count its open triads, each once', () => {
    fc.assert(fc.property(anyGraph, anyGroups, (graph, groups) => {
      const arc = hasArc(graph)
      const found = brokerageRoles(graph, groups)
      for (let broker = 0; broker < 9; broker += 1) {
        const open = [...groups.keys()].flatMap((from) => [...groups.keys()].map((to) => ({ from, to })))
          .filter(({ from, to }) => from !== to && from !== broker && to !== broker && arc(from, broker) && arc(broker, to) && !arc(from, to))
        expect((found.total[broker] as number) + (found.unclassified[broker] as number)).toBe(open.length)
        expect(ROLES.reduce((total, role) => total + (found[role][broker] as number), 0)).toBe(found.total[broker])
        expect(found.coordinator[broker]).toBe(open.filter(({ from, to }) => (groups[broker] as number) >= 0 && groups[from] === groups[broker] && groups[to] === groups[broker]).length)
      }
    }))
  })

  test('reversing every arc makes gatekeepers representatives', () => {
    fc.assert(fc.property(anyGraph, anyGroups, (graph, groups) => {
      const there = brokerageRoles(graph, groups)
      const back = brokerageRoles({ ...graph, source: graph.target, target: graph.source }, groups)
      expect(back.gatekeeper).toEqual(there.representative)
      expect(back.representative).toEqual(there.gatekeeper)
      expect(back.itinerant).toEqual(there.itinerant)
      expect(back.liaison).toEqual(there.liaison)
    }))
  })
})
