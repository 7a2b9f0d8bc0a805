import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datedGraph, type DatedRelation } from '../../../src/analytics/graph/datedGraph.js'
import { type Graph, size } from '../../../src/analytics/graph/graph.js'
import { mergeRelations } from '../../../src/analytics/graph/mergeRelations.js'
import { compareNetworks } from '../../../src/analytics/network/compareNetworks.js'
import { components } from '../../../src/analytics/network/components.js'
import { density } from '../../../src/analytics/network/density.js'
import { networkSnapshots } from '../../../src/analytics/network/networkSnapshots.js'

const relation = (from: number, to: number, ...[begin = null, end = null]: (number | null)[]): DatedRelation => ({ from, to, mutual: false, begin, end })

function snapshots(relations: readonly DatedRelation[], { order, directed = false, onlyTied = false, days }: { order: number; directed?: boolean; onlyTied?: boolean; days: number[] }) {
  const { graph, times } = datedGraph(relations, { order, directed })
  return networkSnapshots(graph, { times, days: Int32Array.from(days), onlyTied: new Uint8Array(order).fill(Number(onlyTied)) })
}

describe('a network at several days', () => {
  test('has the relations that had begun and not ended; the first and the last day count', () => {
    const sizes = snapshots([relation(0, 1, 2, 4), relation(1, 2, null, 2), relation(0, 2, 5, null)], { order: 3, days: [1, 2, 3, 4, 5] }).map((snapshot) => snapshot.size)
    expect(sizes).toEqual([1, 2, 1, 1, 1]) // by hand
  })

  test('has an edge once as long as one of its relations holds', () => {
    const found = snapshots([relation(0, 1, 1, 3), relation(1, 0, 3, 5)], { order: 2, days: [1, 3, 5, 6] })
    expect(found.map((snapshot) => [snapshot.size, snapshot.change?.edgesCame ?? null, snapshot.change?.edgesWent ?? null])).toEqual([[1, null, null], [1, 0, 0], [1, 0, 0], [0, 0, 1]])
  })

  test('counts a mutual relation as two arcs where it is directed, and a loop as one', () => {
    const mutual = [{ ...relation(0, 1), mutual: true }, { ...relation(2, 2), mutual: true }]
    expect(snapshots(mutual, { order: 3, directed: true, days: [1] })[0]).toMatchObject({ order: 3, size: 3, componentCount: 2 })
  })

  test('lets nodes come and go with their edges where only tied ones belong to it', () => {
    const [first, second] = snapshots([relation(0, 1, null, 1), relation(1, 2, 2, null)], { order: 4, onlyTied: true, days: [1, 2] })
    expect(first).toMatchObject({ order: 2, size: 1, density: 1, componentCount: 1, change: null })
    expect(second).toMatchObject({ order: 2, size: 1, change: { came: Int32Array.of(2), went: Int32Array.of(0), edgesCame: 1, edgesWent: 1, jaccard: 0 } })
  })

  test('is defined without nodes, edges or days', () => {
    expect(snapshots([], { order: 0, days: [1, 2] })[1]).toEqual({ order: 0, size: 0, density: null, componentCount: 0, change: { came: new Int32Array(), went: new Int32Array(), edgesCame: 0, edgesWent: 0, jaccard: null } })
    expect(snapshots([relation(0, 1)], { order: 2, days: [] })).toEqual([])
  })

  test('is each day what merging the relations of that day gives, and changes as compareNetworks says', () => {
    const order = 6
    const day = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null })
    const relations = fc.array(fc.record({ from: fc.nat({ max: order - 1 }), to: fc.nat({ max: order - 1 }), mutual: fc.boolean(), begin: day, end: day }), { maxLength: 15 })
    const ids = Array.from({ length: order }, (_, node) => String(node))
    fc.assert(fc.property(relations, fc.boolean(), (all, directed) => {
      const days = [1, 2, 3, 4, 5, 6]
      const merged = days.map((at): Graph => mergeRelations(
        all.filter(({ begin, end }) => (begin ?? at) <= at && at <= (end ?? at)).map(({ from, to, mutual }) => ({ kind: 'TIE', from: String(from), to: String(to), weight: 1, mutual })), { ids, directed }).graph)
      snapshots(all, { order, directed, days }).forEach((snapshot, index) => {
        const graph = merged[index] as Graph
        expect(snapshot).toMatchObject({ order, size: size(graph), density: density(graph), componentCount: components(graph).count })
        if (index === 0) return
        const { edgesCame, edgesWent, jaccard } = compareNetworks({ graph: merged[index - 1] as Graph, ids }, { graph, ids })
        expect(snapshot.change).toMatchObject({ edgesCame: edgesCame.length, edgesWent: edgesWent.length })
        if (jaccard === null) expect(snapshot.change?.jaccard).toBeNull()
        else expect(snapshot.change?.jaccard).toBeCloseTo(jaccard, 12)
      })
    }))
  })
})
