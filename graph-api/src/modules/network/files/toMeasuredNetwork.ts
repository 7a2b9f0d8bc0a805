import { mergeRelations, type Relation } from '../../../analytics/graph/mergeRelations.js'
import { NetworkAnalysis } from '../../../workers/networkAnalysis.js'
import { ORGANISATION_KINDS, type OrganisationKindName } from '../../organisation/organisation.type.js'
import { ENTITY_KINDS, type EntityKind } from '../../shared/entityKind.type.js'
import type { MeasuredNetwork } from '../measuredNetwork.js'
import type { NetworkQuestion, NodeRow } from '../network.repository.js'
import { TIE_KINDS, type TieKindName } from '../networkInput.type.js'
import type { Attributes, FileEdge, FileNode, NetworkFileGraph } from './networkFileGraph.js'

export interface FileNetworkOptions {
  /** Null: as the file says. */
  readonly directed: boolean | null
  readonly weighted: boolean
  readonly seed: number
  readonly client: AbortSignal | undefined
}

/** Nothing of it is stored. */
const NOTHING: NetworkQuestion = { nodes: [], ties: [], at: null, wave: null, regions: null, interestGroups: null, synthetic: null }

/** The network of a file, to be measured as a drawn one. Parallel edges become one, whose weight is their sum. */
export function toMeasuredNetwork(file: NetworkFileGraph, { directed, weighted, seed, client }: FileNetworkOptions): MeasuredNetwork {
  const relations = file.edges.flatMap((edge) => relationsOf(edge, !file.directed))
  const { graph, edges } = mergeRelations(relations, { ids: file.nodes.map(({ id }) => id), directed: directed ?? file.directed })
  return { version: 0, question: NOTHING, nodes: file.nodes.map(toNodeRow), edges, graph, analysis: new NetworkAnalysis(graph), options: { weighted, seed }, client }
}

/** One relation for each kind, the first with the weight. */
function relationsOf({ source, target, weight, attributes }: FileEdge, mutual: boolean): Relation<TieKindName>[] {
  const words = wordsOf(attributes, 'kinds').filter((word): word is TieKindName => TIE_KINDS.includes(word as TieKindName))
  const kinds: readonly TieKindName[] = words.length === 0 ? ['TIE'] : words
  return kinds.map((kind, index) => ({ kind, from: source, to: target, weight: index === 0 ? weight : 0, mutual }))
}

function toNodeRow({ id, label, attributes }: FileNode): NodeRow {
  return {
    id,
    label,
    kind: oneOf<EntityKind>(ENTITY_KINDS, attributes.get('kind')) ?? 'ACTOR',
    region: textOf(attributes, 'region'),
    planningRegion: textOf(attributes, 'planningRegion'),
    interestGroups: wordsOf(attributes, 'interestGroups'),
    organisationKind: oneOf<OrganisationKindName>(ORGANISATION_KINDS, attributes.get('organisationKind')) ?? null,
    synthetic: attributes.get('synthetic') === true || attributes.get('synthetic') === 'true',
  }
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value)
}

function textOf(attributes: Attributes, name: string): string | null {
  const value = attributes.get(name)
  return value === undefined || value === '' ? null : String(value)
}

export function wordsOf(attributes: Attributes, name: string): string[] {
  return (textOf(attributes, name) ?? '').split(';').map((word) => word.trim()).filter((word) => word !== '')
}
