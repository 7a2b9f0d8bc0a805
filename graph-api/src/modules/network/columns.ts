import type { MeasuredNetwork } from './measuredNetwork.js'
import { bridgesOf, type Column, edgeBetweennessOf, isNodeColumn, NODE_COLUMNS } from './nodeColumns.js'

type Values = readonly unknown[]

const PLAIN_COLUMNS: Readonly<Record<string, (network: MeasuredNetwork) => Values | Promise<Values>>> = {
  id: ({ nodes }) => nodes.map((node) => node.id),
  kind: ({ nodes }) => nodes.map((node) => node.kind),
  label: ({ nodes }) => nodes.map((node) => node.label),
  region: ({ nodes }) => nodes.map((node) => node.region),
  planningRegion: ({ nodes }) => nodes.map((node) => node.planningRegion),
  interestGroups: ({ nodes }) => nodes.map((node) => node.interestGroups),
  organisationKind: ({ nodes }) => nodes.map((node) => node.organisationKind),
  synthetic: ({ nodes }) => nodes.map((node) => node.synthetic),
  source: ({ graph }) => [...graph.source],
  target: ({ graph }) => [...graph.target],
  weight: ({ graph }) => [...graph.weight],
  kinds: ({ edges }) => edges.map((edge) => edge.kinds),
  edgeBetweenness: async (network) => Array.from(await edgeBetweennessOf(network)),
  isBridge: async (network) => Array.from(await bridgesOf(network)),
}

/** The asked columns by name: of the nodes, and of the edges, whose ends are positions among the nodes. */
export async function columnsOf(network: MeasuredNetwork, names: readonly string[]): Promise<Record<string, Values>> {
  const columns = await Promise.all(names.map(async (name) => [name, await columnOf(network, name)] as const))
  return Object.fromEntries(columns)
}

async function columnOf(network: MeasuredNetwork, name: string): Promise<Values> {
  if (!isNodeColumn(name)) return await PLAIN_COLUMNS[name]?.(network) ?? []
  const column: Column = await NODE_COLUMNS[name](network)
  return Array.from(column)
}
