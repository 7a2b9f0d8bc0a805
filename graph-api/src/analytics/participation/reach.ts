export interface Reachable { readonly key: string; readonly label: string }

export interface Reach { readonly total: number; readonly reached: number; readonly share: number | null; readonly missing: readonly Reachable[] }

/** How many of all municipalities, groups or organisations were ever reached, and which were not, in their order. Cost: O(n). */
export function reach(all: readonly Reachable[], reachedKeys: ReadonlySet<string>): Reach {
  const missing = all.filter(({ key }) => !reachedKeys.has(key))
  const reached = all.length - missing.length
  return { total: all.length, reached, share: all.length === 0 ? null : reached / all.length, missing }
}
