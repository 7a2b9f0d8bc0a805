import type { NetworkQuery } from '../../gql/graphql'
import { zipColumns } from './columns'
import type { NetworkData } from './networkModel'

/** The answer of the API, whose columns name the ends of ties by their place among the nodes. */
export function toNetworkData({ columns, ...network }: NetworkQuery['network']): NetworkData {
  const { id, kind, label, degree, component, region, interestGroups, organisationKind, synthetic, source, target, kinds, weight } = columns
  return {
    ...network,
    nodes: zipColumns({ id, kind, label, degree, component, region, interestGroups, organisationKind, synthetic }),
    edges: zipColumns({ source, target, kinds, weight }).map((edge) => ({ ...edge, source: id[edge.source] ?? '', target: id[edge.target] ?? '' })),
  }
}
