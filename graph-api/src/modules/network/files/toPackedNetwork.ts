import type { MeasuredNetwork } from '../measuredNetwork.js'
import type { NodeRow } from '../network.repository.js'
import { type Column, NODE_COLUMNS, type NodeColumn } from '../nodeColumns.js'
import type { AttributeType, AttributeValue, Notes } from './networkFileGraph.js'
import type { PackedColumn, PackedNetwork } from './packedNetwork.js'

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
export async function toPackedNetwork(network: MeasuredNetwork, measures: readonly NodeColumn[], notes: Notes): Promise<PackedNetwork> {
  const { nodes, edges, graph } = network
  return {
    directed: graph.directed,
    ids: nodes.map(({ id }) => id),
    labels: nodes.map(({ label }) => label),
    source: graph.source,
    target: graph.target,
    weight: graph.weight,
    nodeColumns: [...PLAIN.map(([name, type, value]) => ({ name, type, values: nodes.map(value) })), ...await Promise.all(measures.map((name) => measured(network, name)))],
    edgeColumns: [{ name: 'kinds', type: 'string', values: edges.map(({ kinds }) => kinds.join(';')) }],
    notes: [...notes],
  }
}

async function measured(network: MeasuredNetwork, name: NodeColumn): Promise<PackedColumn> {
  const column: Column = await NODE_COLUMNS[name](network)
  return { name, type: typeOf(name), values: Array.from(column) }
}

function typeOf(name: NodeColumn): AttributeType {
  if (name === 'isCutpoint') return 'boolean'
  return WHOLE.has(name) ? 'int' : 'double'
}
