import { closenessOf } from '../../analytics/network/closeness.js'
import { degrees } from '../../analytics/network/degree.js'
import { harmonicClosenessOf } from '../../analytics/network/harmonicCloseness.js'
import type { MeasureName, MeasureResult } from '../../workers/measures.js'
import type { MeasuredNetwork } from './measuredNetwork.js'

/** One value for each node, in their order. */
export type Column = ArrayLike<number | boolean | null>

/** How each measured field of a node is found. */
export const NODE_COLUMNS = {
  degree: ({ graph }) => degrees(graph).degree,
  inDegree: ({ graph }) => (graph.directed ? degrees(graph).inDegree : nulls(graph.order)),
  outDegree: ({ graph }) => (graph.directed ? degrees(graph).outDegree : nulls(graph.order)),
  weightedDegree: ({ graph }) => degrees(graph).weightedDegree,
  component: async (network) => (await ask(network, 'components')).of,
  community: async (network) => (await ask(network, 'communities')).of,
  betweenness: async ({ analysis, options, client }) => (await analysis.betweenness({ weighted: options.weighted, withEdges: false }, client)).nodes,
  closeness: async ({ analysis, options, client }) => closenessOf(await analysis.distances(options.weighted, client)),
  harmonicCloseness: async ({ analysis, options, client }) => harmonicClosenessOf(await analysis.distances(options.weighted, client)),
  eccentricity: async ({ analysis, options, client }) => (await analysis.distances(options.weighted, client)).eccentricity,
  eigenvector: async (network) => await ask(network, 'eigenvector') ?? nulls(network.graph.order),
  pageRank: (network) => ask(network, 'pageRank'),
  coreness: (network) => ask(network, 'coreness'),
  clustering: (network) => ask(network, 'clustering'),
  constraint: async (network) => (await ask(network, 'structuralHoles')).constraint,
  effectiveSize: async (network) => (await ask(network, 'structuralHoles')).effectiveSize,
  isCutpoint: async (network) => flags(await ask(network, 'cutpoints')),
} satisfies Readonly<Record<string, (network: MeasuredNetwork) => Column | Promise<Column>>>

export type NodeColumn = keyof typeof NODE_COLUMNS

export function isNodeColumn(name: string): name is NodeColumn {
  return name in NODE_COLUMNS
}

/** Edge measures: betweenness and bridges. */
export async function edgeBetweennessOf({ analysis, options, client }: MeasuredNetwork): Promise<Column> {
  const { edges } = await analysis.betweenness({ weighted: options.weighted, withEdges: true }, client)
  return edges ?? []
}

export async function bridgesOf(network: MeasuredNetwork): Promise<Column> {
  return flags(await ask(network, 'bridges'))
}

export function ask<Name extends MeasureName>({ analysis, options, client }: MeasuredNetwork, name: Name): Promise<MeasureResult<Name>> {
  return analysis.measure(name, options, client)
}

const flags = (values: ArrayLike<number>): boolean[] => Array.from(values, (value) => value === 1)

const nulls = (length: number): null[] => new Array<null>(length).fill(null)
