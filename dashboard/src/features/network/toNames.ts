import type { SourceInfo } from '../../app/ui/SourceLine'
import type { NetworkNamesQuery } from '../../gql/graphql'
import type { Names } from './toNetworkView'

export interface NetworkNames extends Names {
  /** the sources of people and organisations, the one that carries most first */
  sources: readonly SourceInfo[]
}

export function toNames(data: NetworkNamesQuery): NetworkNames {
  const counted = new Map<string, { source: SourceInfo; count: number }>()
  for (const { node } of [...data.actors.edges, ...data.organisations.edges]) {
    const { source } = node
    if (!source) continue
    const known = counted.get(source.id)
    if (known) known.count++
    else counted.set(source.id, { source, count: 1 })
  }
  return {
    regions: data.regions.edges.map(({ node }) => ({ id: node.id, name: node.name, level: node.level, parent: node.parent?.id ?? null, groups: node.groups.map((group) => group.id), latitude: node.latitude ?? null, longitude: node.longitude ?? null })),
    groups: data.interestGroups.map(({ id, name }) => ({ id, name })),
    sources: [...counted.values()].sort((a, b) => Number(a.source.synthetic) - Number(b.source.synthetic) || b.count - a.count).map(({ source }) => source),
  }
}
