import { attributeAssortativity } from '../../analytics/network/attributeAssortativity.js'
import { BadUserInput } from '../../errors.js'
import type { NetworkGroupingName } from './networkQuestions.type.js'
import type { NodeRow } from './network.repository.js'
import { ask } from './nodeColumns.js'
import type { MeasuredNetwork } from './measuredNetwork.js'

/** What nodes can be grouped by, and the value of a node; null: unknown, or not one alone. */
const ATTRIBUTES: Readonly<Record<string, (node: NodeRow) => string | null>> = {
  region: (node) => node.region,
  planningRegion: (node) => node.planningRegion,
  interestGroup: (node) => (node.interestGroups.length === 1 ? node.interestGroups[0] ?? null : null),
  kind: (node) => node.kind,
  organisationKind: (node) => node.organisationKind,
}

export interface Groups {
  /** Number of each node's group; -1 where it has none. */
  readonly of: Int32Array
  /** The value that each number stands for, in ascending order. */
  readonly names: readonly string[]
}

export function groupBy(nodes: readonly NodeRow[], attribute: string): Groups {
  const valueOf = ATTRIBUTES[attribute]
  if (!valueOf) throw new BadUserInput('attribute', `requires one of ${Object.keys(ATTRIBUTES).join(', ')} or degree, got "${attribute.slice(0, 64)}"`)
  const values = nodes.map(valueOf)
  const names = [...new Set(values.filter((value) => value !== null))].sort()
  const numbers = new Map(names.map((name, number) => [name, number]))
  return { of: Int32Array.from(values, (value) => (value === null ? -1 : numbers.get(value) ?? -1)), names }
}

const ATTRIBUTE_OF: Readonly<Record<Exclude<NetworkGroupingName, 'COMMUNITY'>, string>> = {
  REGION: 'region', PLANNING_REGION: 'planningRegion', INTEREST_GROUP: 'interestGroup', KIND: 'kind', ORGANISATION_KIND: 'organisationKind',
}

export async function groupNodes(network: MeasuredNetwork, by: NetworkGroupingName): Promise<Groups> {
  if (by !== 'COMMUNITY') return groupBy(network.nodes, ATTRIBUTE_OF[by])
  const { count, of } = await ask(network, 'communities')
  return { of, names: Array.from({ length: count }, (_, number) => String(number)) }
}

/** Assortativity by an attribute of the nodes; by degree where none is named. */
export async function assortativityBy(network: MeasuredNetwork, attribute: string | null): Promise<number | null> {
  if (attribute === null || attribute === 'degree') return ask(network, 'degreeAssortativity')
  return attributeAssortativity(network.graph, groupBy(network.nodes, attribute).of)
}
