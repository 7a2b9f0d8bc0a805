import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNetworks, type NamedNetwork } from '../../../src/analytics/network/compareNetworks.js'
import { networkChange } from '../../../src/analytics/network/networkChange.js'
import { anyGraph } from '../../support/anyGraph.js'
import { graphOf } from '../../support/knownGraphs.js'

const named = (ids: string[], edges: (readonly [string, string])[]): NamedNetwork => ({ ids, graph: graphOf(edges, { ids }) })

describe('what changed from one network to the next', () => {
  test('is told by the nodes, and by the numbers of edges', () => {
    // By hand: a-b stays, b-c goes with c, a-d comes with d; one edge in both of three in either.
    const before = named(['a', 'b', 'c'], [['a', 'b'], ['b', 'c']])
    const after = named(['a', 'b', 'd'], [['a', 'b'], ['a', 'd']])
    expect(networkChange(before, after)).toEqual({ came: ['d'], went: ['c'], edgesCame: 1, edgesWent: 1, jaccard: 1 / 3 })
  })

  test('is what compareNetworks names, for any two networks', () => {
    const network = anyGraph({ directed: false }).map((graph): NamedNetwork => ({ graph, ids: Array.from({ length: graph.order }, (_, node) => `n${node}`) }))
    fc.assert(fc.property(network, network, (before, after) => {
      const { nodesCame, nodesWent, edgesCame, edgesWent, jaccard } = compareNetworks(before, after)
      expect(networkChange(before, after)).toEqual({ came: nodesCame, went: nodesWent, edgesCame: edgesCame.length, edgesWent: edgesWent.length, jaccard })
      const back = networkChange(after, before)
      expect([back.came, back.edgesCame, back.jaccard]).toEqual([nodesWent, edgesWent.length, jaccard])
    }))
  })

  test('of a network and itself is nothing', () => {
    const network = named(['a', 'b'], [['a', 'b']])
    expect(networkChange(network, network)).toEqual({ came: [], went: [], edgesCame: 0, edgesWent: 0, jaccard: 1 })
    expect(networkChange(named([], []), named([], []))).toEqual({ came: [], went: [], edgesCame: 0, edgesWent: 0, jaccard: null })
  })
})
