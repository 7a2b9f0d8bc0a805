/** The parts of answers that the benchmark compares, in our form and in that of @neo4j/graphql. */

export interface Named { readonly name: string }
export interface Entry extends Named { readonly id: string }
export interface Connection<Node> { readonly edges: readonly { readonly node: Node }[] }
export interface Page extends Connection<Entry> { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean } }

export interface OurMember extends Named {
  readonly region: Named | null
  readonly memberships: readonly { readonly role: string | null; readonly organisation: Named }[]
}
export interface PeersMember extends Named {
  readonly regions: readonly Named[]
  readonly organisationsConnection: { readonly edges: readonly { readonly properties: { readonly role: string | null }; readonly node: Named }[] }
}

export interface OurDeepActor extends Named {
  readonly memberships: readonly { readonly organisation: Named & { readonly region: (Named & { readonly parent: Named | null }) | null } }[]
  readonly participations: readonly { readonly event: Named & { readonly region: Named | null } }[]
}
export interface PeersDeepActor extends Named {
  readonly organisations: readonly (Named & { readonly regions: readonly (Named & { readonly parents: readonly Named[] })[] })[]
  readonly events: readonly (Named & { readonly regions: readonly Named[] })[]
}

export interface PeersCount { readonly aggregate: { readonly count: { readonly nodes: number } } }
export interface OurRow { readonly key: string | null; readonly people: number }
export interface PeersRegion { readonly id: string; readonly actorsConnection: PeersCount }

export interface OurNeighbourhood { readonly memberships: readonly { readonly organisation: { readonly id: string; readonly members: Connection<{ readonly actor: Entry }> } }[] }
export interface PeersNeighbourhood { readonly organisations: readonly { readonly id: string; readonly members: readonly Entry[] }[] }
