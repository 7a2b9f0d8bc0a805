/** A region with what it lies in. */
export interface ScopeRegion {
  readonly id: string
  readonly level: string
  readonly parent?: { readonly id: string } | null
  readonly groups: readonly { readonly id: string }[]
}

/**
 * The chosen region and the regions that lie wholly within it: only these can be called empty when nobody came from them.
 * An Amt lies within a conference region when all its municipalities do. Null when no region is chosen: everything counts.
 */
export function toScope(chosen: string, regions: readonly ScopeRegion[]): ReadonlySet<string> | null {
  if (chosen === '') return null
  const isInside = (region: ScopeRegion) => region.id === chosen || region.parent?.id === chosen || region.groups.some((group) => group.id === chosen)
  const municipalities = regions.filter((region) => region.level === 'MUNICIPALITY')
  const inside = new Set([chosen, ...regions.filter(isInside).map((region) => region.id)])
  for (const amt of regions.filter((region) => region.level === 'AMT')) {
    const parts = municipalities.filter((municipality) => municipality.parent?.id === amt.id)
    if (parts.length > 0 && parts.every((part) => inside.has(part.id) && part.id !== chosen)) inside.add(amt.id)
  }
  return inside
}

/** The rows within the scope; the row 'unknown' stays. */
export function withinScope<Row extends { readonly key?: string | null }>(rows: readonly Row[], scope: ReadonlySet<string> | null): Row[] {
  return rows.filter((row) => scope === null || typeof row.key !== 'string' || scope.has(row.key))
}
