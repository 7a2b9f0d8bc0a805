export type TieWeighting = 'BINARY' | 'COUNT' | 'NEWMAN' | 'JACCARD'

/** A member belongs to an item: a person to an organisation, an event or a project. */
export interface Affiliation { readonly member: string; readonly item: string }

export interface OneModeTie { readonly from: string; readonly to: string; readonly weight: number }

/**
 * One-mode network of the members: two are tied when they share an item. Weights: BINARY 1; COUNT the shared items;
 * NEWMAN the sum of 1/(k - 1) over shared items of k members (Newman, Phys. Rev. E 64, 016132, 2001); JACCARD shared
 * items over the items of either. As NetworkX 3 `weighted_projected_graph`, `collaboration_weighted_projected_graph`
 * and `overlap_weighted_projected_graph(jaccard=True)`. Affiliations stated twice count once.
 * Cost: the sum of k² over the items.
 */
export function oneModeNetwork(affiliations: readonly Affiliation[], weighting: TieWeighting): OneModeTie[] {
  const membersOf = groupBy(affiliations, (affiliation) => affiliation.item, (affiliation) => affiliation.member)
  const itemsOf = groupBy(affiliations, (affiliation) => affiliation.member, (affiliation) => affiliation.item)
  const shared = new Map<string, Map<string, { count: number; newman: number }>>()
  for (const item of [...membersOf.keys()].sort()) {
    const members = [...(membersOf.get(item) as Set<string>)].sort()
    members.forEach((from, index) => {
      const row = shared.get(from) ?? new Map<string, { count: number; newman: number }>()
      shared.set(from, row)
      for (const to of members.slice(index + 1)) {
        const tie = row.get(to) ?? { count: 0, newman: 0 }
        row.set(to, { count: tie.count + 1, newman: tie.newman + 1 / (members.length - 1) })
      }
    })
  }
  return [...shared].flatMap(([from, row]) => [...row].map(([to, tie]) => ({
    from,
    to,
    weight: weightOf(weighting, { ...tie, either: eitherCount(itemsOf, from, to, tie.count) }),
  })))
}

function eitherCount(itemsOf: ReadonlyMap<string, ReadonlySet<string>>, ...[from, to, both]: [string, string, number]): number {
  return (itemsOf.get(from)?.size ?? 0) + (itemsOf.get(to)?.size ?? 0) - both
}

function weightOf(weighting: TieWeighting, tie: { count: number; newman: number; either: number }): number {
  switch (weighting) {
    case 'BINARY': return 1
    case 'COUNT': return tie.count
    case 'NEWMAN': return tie.newman
    case 'JACCARD': return tie.count / tie.either
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string, value: (item: T) => string): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const item of items) groups.set(key(item), (groups.get(key(item)) ?? new Set<string>()).add(value(item)))
  return groups
}
