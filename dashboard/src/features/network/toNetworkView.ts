import { foldForSearch } from '../../app/ui/foldForSearch'
import { NODE_KINDS, type GroupEntry, type NetworkData, type NetworkView, type NodeKind, type RegionEntry, type ViewEdge, type ViewNode } from './networkModel'

export interface Names {
  regions: readonly RegionEntry[]
  groups: readonly GroupEntry[]
}

/** What the page draws and lists, from the answer of the API: names beside ids, neighbours beside nodes. */
export function toNetworkView(data: NetworkData, names: Names): NetworkView {
  const regionName = new Map(names.regions.map((region) => [region.id, region.name]))
  const groupName = new Map(names.groups.map((group) => [group.id, group.name]))
  const nodes = data.nodes.filter((node) => isNodeKind(node.kind)).map((node): ViewNode => ({
    id: node.id,
    kind: node.kind as NodeKind,
    label: node.label,
    folded: foldForSearch(node.label),
    degree: node.degree,
    component: node.component,
    synthetic: node.synthetic,
    organisationKind: node.organisationKind ?? null,
    region: node.region ?? null,
    regionName: node.region ? (regionName.get(node.region) ?? node.region) : null,
    groups: node.interestGroups,
    groupNames: node.interestGroups.map((id) => groupName.get(id) ?? id),
  }))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const edges = data.edges
    .filter((edge) => byId.has(edge.source) && byId.has(edge.target))
    .map(({ source, target, kinds, weight }): ViewEdge => ({ source, target, kinds, weight, id: `${source}|${target}|${kinds.join('+')}` }))
  const { order, size, density = null, componentCount } = data
  const sources = [...(data.sources ?? [])].sort((a, b) => Number(a.synthetic) - Number(b.synthetic))
  return { order, size, density, componentCount, sources, nodes, edges, byId, neighbours: neighboursOf(nodes, edges, byId) }
}

function isNodeKind(kind: string): kind is NodeKind {
  return (NODE_KINDS as readonly string[]).includes(kind)
}

function neighboursOf(nodes: readonly ViewNode[], edges: readonly ViewEdge[], byId: ReadonlyMap<string, ViewNode>): Map<string, readonly string[]> {
  const sets = new Map(nodes.map((node) => [node.id, new Set<string>()]))
  for (const { source, target } of edges) {
    if (source === target) continue
    sets.get(source)?.add(target)
    sets.get(target)?.add(source)
  }
  const degree = (id: string) => byId.get(id)?.degree ?? 0
  return new Map([...sets].map(([id, set]) => [id, [...set].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1))]))
}
