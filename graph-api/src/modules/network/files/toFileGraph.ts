import type { MeasuredNetwork } from '../measuredNetwork.js'
import type { NodeRow } from '../network.repository.js'
import { type Column, NODE_COLUMNS, type NodeColumn } from '../nodeColumns.js'
import type { Attributes, AttributeType, AttributeValue, NetworkFileGraph, Notes } from './networkFileGraph.js'

const PLAIN: readonly (readonly [string, AttributeType, (node: NodeRow) => AttributeValue | null])[] = [
  ['kind', 'string', (node) => node.kind],
  ['region', 'string', (node) => node.region],
  ['planningRegion', 'string', (node) => node.planningRegion],
  ['interestGroups', 'string', (node) => node.interestGroups.join(';') || null],
  ['organisationKind', 'string', (node) => node.organisationKind],
  ['synthetic', 'boolean', (node) => node.synthetic],
]

const WHOLE: ReadonlySet<NodeColumn> = new Set<NodeColumn>(['degree', 'inDegree', 'outDegree', 'component', 'community', 'coreness'])

/** The network as drawn, each node with its attributes and the asked measures. */
export async function toFileGraph(network: MeasuredNetwork, measures: readonly NodeColumn[], notes: Notes): Promise<NetworkFileGraph> {
  const columns = await Promise.all(measures.map(async (name): Promise<MeasureColumn> => [name, await NODE_COLUMNS[name](network)]))
  return {
    directed: network.graph.directed,
    nodes: network.nodes.map((node, index) => ({ id: node.id, label: node.label, attributes: attributesOf(node, columns, index) })),
    edges: network.edges.map(({ source, target, weight, kinds }) => ({ source, target, weight, attributes: new Map([['kinds', kinds.join(';')]]) })),
    nodeAttributes: new Map([...PLAIN.map(([name, type]) => [name, type] as const), ...measures.map((name) => [name, typeOf(name)] as const)]),
    edgeAttributes: new Map([['kinds', 'string']]),
    notes,
  }
}

type MeasureColumn = readonly [NodeColumn, Column]

function attributesOf(node: NodeRow, columns: readonly MeasureColumn[], index: number): Attributes {
  const values = [...PLAIN.map(([name, , value]) => [name, value(node)] as const), ...columns.map(([name, column]) => [name, column[index] ?? null] as const)]
  return new Map(values.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])))
}

function typeOf(name: NodeColumn): AttributeType {
  if (name === 'isCutpoint') return 'boolean'
  return WHOLE.has(name) ? 'int' : 'double'
}
