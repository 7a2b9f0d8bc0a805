import { compareNetworks, type NamedNetwork } from './compareNetworks.js'

export interface NetworkChange {
  readonly came: readonly string[]
  readonly went: readonly string[]
  readonly edgesCame: number
  readonly edgesWent: number
  readonly jaccard: number | null
}

/** What `compareNetworks` finds, in numbers as far as they do: for a series of many dates. Source and cost: as there. */
export function networkChange(before: NamedNetwork, after: NamedNetwork): NetworkChange {
  const { nodesCame, nodesWent, edgesCame, edgesWent, jaccard } = compareNetworks(before, after)
  return { came: nodesCame, went: nodesWent, edgesCame: edgesCame.length, edgesWent: edgesWent.length, jaccard }
}
