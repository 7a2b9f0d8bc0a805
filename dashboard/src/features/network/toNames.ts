import type { NetworkNamesQuery } from '../../gql/graphql'
import type { Names } from './toNetworkView'

export type NetworkNames = Names

export function toNames(data: NetworkNamesQuery): NetworkNames {
  return {
    regions: data.regions.edges.map(({ node }) => ({
      id: node.id, name: node.name, level: node.level, parent: node.parent?.id ?? null, groups: node.groups.map((group) => group.id), latitude: node.latitude ?? null, longitude: node.longitude ?? null,
    })),
    groups: data.interestGroups.map(({ id, name }) => ({ id, name })),
  }
}
