import type { Values } from './measures'
import type { NetworkView, RegionEntry, ViewNode } from './networkModel'
import { planningRegionsOf } from './regionTree'

/** What sets a community apart: a value that is far more common inside than in the whole network, or else its best connected member. */
export interface CommunityName {
  /** the community's number */
  key: string
  kind: 'group' | 'planningRegion' | 'region' | 'hub'
  /** the name of the group or region, or of the member */
  name: string
  /** members that share it, and members that have such a value at all; of a hub its ties inside */
  inside: number
  known: number
  size: number
  /** a second value that is common there, and the best connected member: they tell communities of one name apart */
  also: { name: string; inside: number } | null
  hub: string
}

export interface NamingInput {
  view: NetworkView
  communities: Values
  regions: readonly RegionEntry[]
}

/** At least so many and such a share of the members must share a value, and it must be so much more common than outside, to name them. */
const LEAST_MEMBERS = 2
const LEAST_SHARE = 0.5
const LEAST_LIFT = 1.5
/** What is common besides need not be shared by half of them. */
const LEAST_SHARE_BESIDE = 0.2

/** The nodes of each community, by its number. */
export function communityMembers(nodes: readonly ViewNode[], communities: Values): Map<string, ViewNode[]> {
  const members = new Map<string, ViewNode[]>()
  for (const node of nodes) {
    const community = communities.get(node.id) ?? null
    if (community === null) continue
    const list = members.get(String(community))
    if (list) list.push(node)
    else members.set(String(community), [node])
  }
  return members
}

/** Names for all communities of two and more, by their number. Two communities may have the same name: the labels add the second value or the hub then. */
export function nameCommunities({ view, communities, regions }: NamingInput): Map<string, CommunityName> {
  const members = communityMembers(view.nodes, communities)
  const attributes = attributesOf(regions)
  const totals = attributes.map(({ valueOf }) => countValues(view.nodes, valueOf))
  return new Map([...members].filter(([, nodes]) => nodes.length > 1).map(([key, nodes]) => [key, nameOf({ key, nodes, view, attributes, totals })]))
}

interface NamedAttribute {
  kind: 'group' | 'planningRegion' | 'region'
  valueOf: (node: ViewNode) => { key: string; name: string } | null
}

function attributesOf(regions: readonly RegionEntry[]): NamedAttribute[] {
  const planningRegionOf = planningRegionsOf(regions)
  const regionName = new Map(regions.map((region) => [region.id, region.name]))
  const planning = (node: ViewNode) => (node.region === null ? null : planningRegionOf(node.region))
  return [
    { kind: 'group', valueOf: (node) => (node.groups[0] === undefined ? null : { key: node.groups[0], name: node.groupNames[0] ?? node.groups[0] }) },
    { kind: 'region', valueOf: (node) => (node.region === null ? null : { key: node.region, name: node.regionName ?? node.region }) },
    { kind: 'planningRegion', valueOf: (node) => { const key = planning(node); return key === null ? null : { key, name: regionName.get(key) ?? key } } },
  ]
}

interface Counted { counts: ReadonlyMap<string, { name: string; count: number }>; known: number }

function countValues(nodes: readonly ViewNode[], valueOf: NamedAttribute['valueOf']): Counted {
  const counts = new Map<string, { name: string; count: number }>()
  let known = 0
  for (const node of nodes) {
    const value = valueOf(node)
    if (!value) continue
    known++
    counts.set(value.key, { name: value.name, count: (counts.get(value.key)?.count ?? 0) + 1 })
  }
  return { counts, known }
}

interface OneCommunity {
  key: string
  nodes: readonly ViewNode[]
  view: NetworkView
  attributes: readonly NamedAttribute[]
  totals: readonly Counted[]
}

function nameOf({ key, nodes, view, attributes, totals }: OneCommunity): CommunityName {
  const traits = traitsOf({ nodes, view, attributes, totals })
  const best = traits.find(({ share }) => share >= LEAST_SHARE)
  const beside = traits.find(({ kind }) => kind !== best?.kind)
  const also = beside ? { name: beside.name, inside: beside.inside } : null
  const hub = hubOf(nodes, view)
  const common = { key, size: nodes.length, also, hub: hub.name }
  if (!best) return { ...common, kind: 'hub', name: hub.name, inside: hub.ties, known: nodes.length }
  return { ...common, kind: best.kind, name: best.name, inside: best.inside, known: best.known }
}

type Trait = Pick<CommunityName, 'name' | 'inside' | 'known'> & { kind: NamedAttribute['kind']; share: number; weight: number }

/** The values that are far more common inside than in the whole network, those first that set it apart most. */
function traitsOf({ nodes, view, attributes, totals }: Omit<OneCommunity, 'key'>): Trait[] {
  const traits = attributes.flatMap(({ kind, valueOf }, index) => {
    const inside = countValues(nodes, valueOf)
    return [...inside.counts].map(([value, { name, count }]): Trait & { lift: number } => {
      const share = count / nodes.length
      const lift = share / ((totals[index]?.counts.get(value)?.count ?? 0) / view.nodes.length)
      return { kind, name, inside: count, known: inside.known, share, lift, weight: share * Math.log(lift) }
    })
  })
  return traits
    .filter(({ inside, share, lift }) => inside >= LEAST_MEMBERS && share >= LEAST_SHARE_BESIDE && lift >= LEAST_LIFT)
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
}

function hubOf(nodes: readonly ViewNode[], view: NetworkView): { name: string; ties: number } {
  const ids = new Set(nodes.map((node) => node.id))
  const tiesInside = (node: ViewNode) => (view.neighbours.get(node.id) ?? []).filter((id) => ids.has(id)).length
  const [first] = nodes.map((node) => ({ name: node.label, ties: tiesInside(node) })).sort((a, b) => b.ties - a.ties || (a.name < b.name ? -1 : 1))
  return first ?? { name: '', ties: 0 }
}
