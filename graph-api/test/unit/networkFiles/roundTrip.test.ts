import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inCommonType, typeOf } from '../../../src/modules/network/files/attributeValues.js'
import { type FormatName, FORMATS, readNetworkFile } from '../../../src/modules/network/files/formats.js'
import type { Attributes, AttributeType, AttributeTypes, NetworkFileGraph } from '../../../src/modules/network/files/networkFileGraph.js'
import { oneLine } from '../../../src/modules/network/files/notes.js'
import { packRead, unpackRead } from '../../../src/modules/network/files/packedNetwork.js'
import { anyNetwork } from './anyNetwork.js'
import { networkOf } from './given.js'

const written = (network: NetworkFileGraph, format: FormatName): NetworkFileGraph => networkOf(FORMATS[format].write(network), format)

const lined = (attributes: Attributes): Attributes => new Map([...attributes].map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value]))

/** A line cannot hold a line break. */
function inLines(network: NetworkFileGraph): NetworkFileGraph {
  return {
    ...network,
    nodes: network.nodes.map(({ id, label, attributes }) => ({ id: oneLine(id), label: oneLine(label), attributes: lined(attributes) })),
    edges: network.edges.map((edge) => ({ ...edge, source: oneLine(edge.source), target: oneLine(edge.target), attributes: lined(edge.attributes) })),
  }
}

/** JSON has no types but those of its values: a column of whole numbers is one of whole numbers. */
function withSeenTypes(network: NetworkFileGraph): NetworkFileGraph {
  const seen = (rows: readonly { attributes: Attributes }[], declared: AttributeTypes): AttributeTypes =>
    new Map([...declared].flatMap(([name, type]): [string, AttributeType][] => {
      const values = rows.flatMap(({ attributes }) => attributes.get(name) ?? [])
      return values.length === 0 ? [] : [[name, type === 'double' && values.every((value) => typeOf(value) === 'int') ? 'int' : type]]
    }))
  return { ...network, nodeAttributes: seen(network.nodes, network.nodeAttributes), edgeAttributes: seen(network.edges, network.edgeAttributes) }
}

/** A list of edges has nothing but edges, their ends in the order in which they come, and text. */
function asEdgeList(network: NetworkFileGraph): NetworkFileGraph {
  const ids = [...new Set(network.edges.flatMap(({ source, target }) => [source, target]))]
  const edgeAttributes = new Map([...network.edgeAttributes.keys()].map((name) => [name, 'string' as const]))
  return {
    directed: network.directed && network.edges.length > 0,
    nodes: ids.map((id) => ({ id, label: id, attributes: new Map() })),
    edges: network.edges.map((edge) => ({ ...edge, attributes: inCommonType(edge.attributes, edgeAttributes) })),
    nodeAttributes: new Map(),
    edgeAttributes,
    notes: new Map(),
  }
}

const EXPECTED: Readonly<Record<FormatName, (network: NetworkFileGraph) => NetworkFileGraph>> = {
  GRAPHML: (network) => network,
  GEXF: (network) => network,
  PAJEK: inLines,
  EDGE_LIST_CSV: asEdgeList,
  NODE_LINK_JSON: withSeenTypes,
}

/** Ids that differ only by a line break are one in a format of lines. */
const isDistinctInLines = ({ nodes }: NetworkFileGraph): boolean => new Set(nodes.map(({ id }) => oneLine(id))).size === nodes.length

/** Sets of attributes have no order. */
const comparable = (network: NetworkFileGraph): unknown => {
  const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] => [...map].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    ...network,
    nodes: network.nodes.map((node) => ({ ...node, attributes: sorted(node.attributes) })),
    edges: network.edges.map((edge) => ({ ...edge, attributes: sorted(edge.attributes) })),
    nodeAttributes: sorted(network.nodeAttributes), edgeAttributes: sorted(network.edgeAttributes), notes: [...network.notes],
  }
}

describe('a network that is written and read again', () => {
  test.each(Object.keys(FORMATS) as FormatName[])('%s is the same: direction, nodes, labels, edges, weights to the last digit, attributes and their types, notes', (format) => {
    const networks = format === 'PAJEK' ? anyNetwork.filter(isDistinctInLines) : anyNetwork
    fc.assert(fc.property(networks, (network) => {
      expect(comparable(written(network, format))).toEqual(comparable(EXPECTED[format](network)))
    }), { seed: 5, numRuns: 400 })
  })
})

describe('a network that goes from thread to thread', () => {
  test('is the same, with the place of each node and edge in the file', () => {
    fc.assert(fc.property(anyNetwork, fc.constantFrom<FormatName>('GRAPHML', 'NODE_LINK_JSON'), (network, format) => {
      const read = readNetworkFile(FORMATS[format].write(network), format)
      expect(unpackRead(structuredClone(packRead(read)))).toEqual(read)
    }), { seed: 5, numRuns: 200 })
    const refused = readNetworkFile('<graphml/>', 'GRAPHML')
    expect(unpackRead(packRead(refused))).toEqual(refused)
  })
})
