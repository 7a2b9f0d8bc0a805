import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/analytics/graph/graph.js'
import { accumulateBetweenness, betweennessParts, prepareBetweenness } from '../../../src/analytics/network/betweenness.js'
import { hopBatchesBytes } from '../../../src/analytics/network/wasm/hopBatchesBytes.js'
import { anyGraph } from '../../support/anyGraph.js'
import { graphOf } from '../../support/knownGraphs.js'
import { plainBrandes } from '../../support/plainBrandes.js'
import { generated, KERNELS } from '../../../assembly/compile.mjs'

/** Several batches of 16 sources, and graphs from single arcs to nearly complete ones. */
const manyNodes = anyGraph({ most: 50 })

function kernel(graph: Graph, sources = everyNode(graph)): { nodes: Float64Array; edges: Float64Array } {
  const sums = { nodes: new Float64Array(graph.order), edges: new Float64Array(graph.source.length) }
  accumulateBetweenness(prepareBetweenness(graph), sources, sums)
  return sums
}

const everyNode = ({ order }: Graph): Int32Array => Int32Array.from({ length: order }, (_, node) => node)

function expectSame(graph: Graph, sources = everyNode(graph)): void {
  const { nodes, edges } = kernel(graph, sources)
  const plain = plainBrandes(graph, sources)
  nodes.forEach((value, node) => expect(value).toBeCloseTo(plain.nodes[node] as number, 9))
  edges.forEach((value, edge) => expect(value).toBeCloseTo(plain.edges[edge] as number, 9))
}

describe('the betweenness kernel', () => {
  test('gives what Brandes\' algorithm gives as it is printed, on any graph: directed, with loops, isolates and several components', () => {
    fc.assert(fc.property(manyNodes, (graph) => expectSame(graph)), { numRuns: 300 })
  })

  test('and from any of its nodes', () => {
    fc.assert(fc.property(manyNodes, fc.nat(), (graph, seed) => expectSame(graph, everyNode(graph).filter((node) => (seed >> (node % 30)) & 1))))
  })

  test('on trees', () => {
    fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 60 }), (parents) =>
      expectSame(graphOf(parents.map((parent, child) => [parent % (child + 1), child + 1] as const)))))
  })

  test('on dense graphs and on long thin ones, where levels hold nearly all nodes and few', () => {
    const complete = Array.from({ length: 40 }, (_, one) => Array.from({ length: one }, (_other, other) => [other, one] as const)).flat()
    expectSame(graphOf(complete.filter(([one, other]) => (one * other) % 7 !== 3)))
    const ladder = Array.from({ length: 60 }, (_, rung) => [[2 * rung, 2 * rung + 1], [2 * rung, 2 * rung + 2], [2 * rung + 1, 2 * rung + 3]] as const).flat()
    expectSame(graphOf(ladder))
    expectSame(graphOf(ladder, { directed: true }))
  })

  test('takes the sums of edges or leaves them out, with the same sums of nodes', () => {
    fc.assert(fc.property(manyNodes, (graph) => {
      const nodes = new Float64Array(graph.order)
      accumulateBetweenness(prepareBetweenness(graph), everyNode(graph), { nodes, edges: null })
      nodes.forEach((value, node) => expect(value).toBeCloseTo(kernel(graph).nodes[node] as number, 9))
    }))
  })

  test('parts hold every node once', () => {
    fc.assert(fc.property(manyNodes, fc.integer({ min: 1, max: 5 }), (graph, parts) => {
      const dealt = betweennessParts(prepareBetweenness(graph), parts)
      expect(dealt.length).toBeLessThanOrEqual(parts)
      expect(dealt.flatMap((part) => [...part]).sort((one, other) => one - other)).toEqual([...everyNode(graph)])
    }))
  })
})

describe('the compiled module', () => {
  test.each(KERNELS)('%s is what its source compiles to (npm run build:wasm -w graph-api)', async (name) => {
    const file = new URL(`../../../src/analytics/network/wasm/${name}Bytes.ts`, import.meta.url)
    expect(await readFile(file, 'utf8')).toBe(await generated(name))
  })

  test('needs nothing from outside: it cannot read, write or ask', () => {
    const bytes = Uint8Array.from(Buffer.from(hopBatchesBytes, 'base64'))
    const { Module } = (globalThis as unknown as { WebAssembly: { Module: { new (bytes: Uint8Array): object; imports(module: object): unknown[] } } }).WebAssembly
    expect(Module.imports(new Module(bytes))).toEqual([])
  })
})
