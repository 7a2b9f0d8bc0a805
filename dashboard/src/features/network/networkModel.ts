import type { SourceInfo } from '../../app/ui/SourceLine'

/** The plain values that the network page works with; no React, no Apollo. */

export const NODE_KINDS = ['ACTOR', 'ORGANISATION', 'EVENT', 'PROJECT'] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** Ties as they are recorded between the four kinds of nodes. LOCATION needs regions as nodes. */
export const STORED_TIE_KINDS = ['MEMBERSHIP', 'ORGANISATION_PART', 'TIE', 'NOMINATION', 'PARTICIPATION', 'INVOLVEMENT'] as const
/** One-mode ties: two stakeholders share an organisation, an event or a project. */
export const SHARED_TIE_KINDS = ['CO_MEMBERSHIP', 'CO_PARTICIPATION', 'CO_INVOLVEMENT'] as const
export const TIE_KINDS = [...STORED_TIE_KINDS, ...SHARED_TIE_KINDS] as const
export type ShownTieKind = (typeof TIE_KINDS)[number]

export interface NetworkData {
  order: number
  size: number
  density?: number | null
  componentCount: number
  sources?: readonly SourceInfo[]
  nodes: readonly NetworkDataNode[]
  edges: readonly NetworkDataEdge[]
}

export interface NetworkDataNode {
  id: string
  kind: string
  label: string
  degree: number
  component: number
  region?: string | null
  interestGroups: readonly string[]
  organisationKind?: string | null
  synthetic: boolean
}

export interface NetworkDataEdge {
  source: string
  target: string
  kinds: readonly string[]
  weight: number
}

export interface RegionEntry {
  id: string
  name: string
  level: string
  parent: string | null
  groups: readonly string[]
  latitude: number | null
  longitude: number | null
}

export interface GroupEntry {
  id: string
  name: string
}

export interface ViewNode {
  id: string
  kind: NodeKind
  label: string
  folded: string
  degree: number
  component: number
  region: string | null
  regionName: string | null
  groups: readonly string[]
  groupNames: readonly string[]
  organisationKind: string | null
  synthetic: boolean
}

export interface ViewEdge {
  id: string
  source: string
  target: string
  kinds: readonly string[]
  weight: number
}

export interface NetworkView {
  order: number
  size: number
  density: number | null
  componentCount: number
  /** who states nodes and ties, real ones first */
  sources: readonly SourceInfo[]
  nodes: readonly ViewNode[]
  edges: readonly ViewEdge[]
  byId: ReadonlyMap<string, ViewNode>
  /** ids of the neighbours, those with the most ties first */
  neighbours: ReadonlyMap<string, readonly string[]>
}
