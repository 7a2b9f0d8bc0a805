import type { Graph } from '../analytics/graph/graph.js'
import { brokerageRoles } from '../analytics/network/brokerageRoles.js'
import { introductions } from '../analytics/network/introductions.js'
import { keyPlayers, type KeyPlayerOptions } from '../analytics/network/keyPlayers.js'
import { removalEffect } from '../analytics/network/removalEffect.js'
import { shortestPaths } from '../analytics/network/shortestPaths.js'
import { structuralGaps } from '../analytics/network/structuralGaps.js'

/** Questions that one thread answers as a whole, by name: a graph and what is asked of it. */
export const QUESTIONS = {
  brokerageRoles: (graph: Graph, { groups }: { groups: Int32Array }) => brokerageRoles(graph, groups),
  introductions: (graph: Graph, { groups, limit }: { groups: Int32Array; limit: number }) => introductions(graph, groups, { limit }),
  keyPlayers: (graph: Graph, options: KeyPlayerOptions) => keyPlayers(graph, options),
  removalEffect: (graph: Graph, { removed }: { removed: Uint8Array }) => removalEffect(graph, removed),
  shortestPaths: (graph: Graph, options: Parameters<typeof shortestPaths>[1]) => shortestPaths(graph, options),
  structuralGaps: (graph: Graph, { groups, limit }: { groups: Int32Array; limit: number }) => structuralGaps(graph, groups, { limit }),
}

export type QuestionName = keyof typeof QUESTIONS
export type QuestionInput<Name extends QuestionName> = Parameters<(typeof QUESTIONS)[Name]>[1]
export type QuestionAnswer<Name extends QuestionName> = ReturnType<(typeof QUESTIONS)[Name]>
