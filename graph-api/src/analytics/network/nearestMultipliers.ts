/** Somebody who is missing, such as a group or a place, with those who belong to it. */
export interface MissingGroup { readonly key: string; readonly members: readonly string[] }

/** From whom one asks to the member that is reached: both ends are in the path, which has one person when a member is known already. */
export interface NearestMultiplier { readonly key: string; readonly path: readonly string[] }

export interface MultiplierQuestion {
  /** Pairs who know each other, in either direction. */
  readonly ties: readonly (readonly [string, string])[]
  /** Those who are with us already and can ask. */
  readonly known: readonly string[]
  readonly groups: readonly MissingGroup[]
}

/**
 * For each group the shortest path from somebody known to one of its members; null where no path leads. Of paths of
 * one length: the member, then the persons on the way, whose ids come first, so that the answer does not hang on the order of rows.
 * Method: breadth-first search from all known at once (Moore 1959; Cormen, Leiserson, Rivest, Stein, "Introduction to
 * Algorithms", chapter 22.2). Cost: O(n + m) for all groups together, beside sorting.
 */
export function nearestMultipliers({ ties, known, groups }: MultiplierQuestion): Map<string, NearestMultiplier | null> {
  const before = searchedFrom(known, neighboursOf(ties))
  return new Map(groups.map(({ key, members }) => {
    const reached = members.filter((member) => before.has(member)).map((member) => pathTo(member, before))
    const [shortest] = reached.sort((one, other) => one.length - other.length || (lastOf(one) < lastOf(other) ? -1 : 1))
    return [key, shortest === undefined ? null : { key, path: shortest }] as const
  }))
}

function neighboursOf(ties: MultiplierQuestion['ties']): Map<string, string[]> {
  const neighbours = new Map<string, string[]>()
  const add = (from: string, to: string): void => void (neighbours.get(from)?.push(to) ?? neighbours.set(from, [to]))
  for (const [from, to] of ties) {
    add(from, to)
    add(to, from)
  }
  for (const list of neighbours.values()) list.sort()
  return neighbours
}

/** Whom each was reached from; those known are reached from nobody. */
function searchedFrom(known: readonly string[], neighbours: ReadonlyMap<string, readonly string[]>): Map<string, string | null> {
  const before = new Map<string, string | null>([...known].sort().map((id) => [id, null]))
  // A Map may grow while it is walked through: its order is the queue.
  for (const person of before.keys()) {
    for (const next of neighbours.get(person) ?? []) if (!before.has(next)) before.set(next, person)
  }
  return before
}

function pathTo(member: string, before: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = []
  for (let person: string | null = member; person !== null; person = before.get(person) ?? null) path.unshift(person)
  return path
}

function lastOf(path: readonly string[]): string {
  return path.at(-1) ?? ''
}
