export interface WithParent {
  readonly id: string
  readonly name: string
  readonly parent?: WithParent | null
}

/** What a region lies in, from the widest to the nearest, without itself. */
export function toAncestors(region: WithParent): WithParent[] {
  return region.parent ? [...toAncestors(region.parent), region.parent] : []
}
