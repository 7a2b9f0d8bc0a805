import type { EntityKind } from '../../gql/graphql'

export interface Hit {
  kind: EntityKind
  id: string
  label: string
}

export interface HitGroup {
  kind: EntityKind
  hits: Hit[]
}

/** Hits by kind: the kind of the best hit first, within a kind the server's order. */
export function toHitGroups(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<EntityKind, Hit[]>()
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit])
  return [...groups].map(([kind, members]) => ({ kind, hits: members }))
}
