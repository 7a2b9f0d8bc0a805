import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FormatName } from '../../../src/modules/network/files/formats.js'
import type { AttributeValue, NetworkFileGraph } from '../../../src/modules/network/files/networkFileGraph.js'
import { networkOf } from './given.js'
import { TOWN } from './town.js'

/**
 * Files that Gephi 0.10.1 (gephi-toolkit, ImportController, DefaultProcessor, ExportController) wrote after it had read
 * the ones that we wrote of TOWN. Gephi keeps weights of GEXF and GraphML in single precision and gives positions by chance.
 */
const exported = (name: string, format: FormatName): NetworkFileGraph => networkOf(readFileSync(new URL(`./gephi/${name}`, import.meta.url), 'utf8'), format)

const DRAWING = ['size', 'r', 'g', 'b', 'x', 'y']
const withoutDrawing = (attributes: ReadonlyMap<string, AttributeValue>): Record<string, AttributeValue> => Object.fromEntries([...attributes].filter(([name]) => !DRAWING.includes(name)))

function compared({ directed, nodes, edges }: NetworkFileGraph, toWeight: (weight: number) => number = (weight) => weight): unknown {
  return {
    directed,
    nodes: nodes.map(({ id, label, attributes }) => [id, label, withoutDrawing(attributes)]),
    edges: edges.map(({ source, target, weight, attributes }) => [source, target, toWeight(weight), Object.fromEntries(attributes)]),
  }
}

describe('files that went through Gephi', () => {
  test('GEXF: the same nodes, edges, attributes and weights, and the notes', () => {
    const network = exported('directed.gexf', 'GEXF')
    expect(compared(network)).toEqual(compared(TOWN, Math.fround))
    expect(network.notes).toEqual(TOWN.notes)
  })

  test('GraphML: the same nodes, edges, attributes and weights', () => {
    const edges = TOWN.edges.filter(({ source }) => source !== 'ben')
    expect(compared(exported('undirected.graphml', 'GRAPHML'))).toEqual(compared({ ...TOWN, directed: false, edges }, Math.fround))
  })

  test('Pajek: names, edges and weights; Gephi has no place for attributes there', () => {
    const { directed, nodes, edges } = exported('directed.net', 'PAJEK')
    const labels = ['Ada Ähre & Söhne <GmbH>', "Ben 'der Bär' O'Neill", 'Cem Özil 🙂', 'Allein']
    expect([directed, nodes.map(({ label }) => label)]).toEqual([true, labels])
    expect(edges.map(({ source, target, weight }) => [labels.indexOf(source), labels.indexOf(target), weight])).toEqual([[0, 1, 1 / 3], [1, 0, 12345.678901234567], [2, 2, 2]])
  })
})
