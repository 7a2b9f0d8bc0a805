/** Rings in a tree of parents: each as its members in order of the arrows, from its smallest id. */
export function findRings(parents: ReadonlyMap<string, string>): string[][] {
  const rings: string[][] = []
  const done = new Set<string>()
  for (const start of parents.keys()) {
    const path = new Map<string, number>()
    let at: string | undefined = start
    while (at !== undefined && !done.has(at) && !path.has(at)) {
      path.set(at, path.size)
      at = parents.get(at)
    }
    const ring = at !== undefined && path.has(at) ? [...path.keys()].slice(path.get(at)) : []
    for (const id of path.keys()) done.add(id)
    if (ring.length > 0) rings.push(fromSmallest(ring))
  }
  return rings
}

function fromSmallest(ring: readonly string[]): string[] {
  const smallest = ring.reduce((least, id, index) => (id < (ring[least] ?? id) ? index : least), 0)
  return [...ring.slice(smallest), ...ring.slice(0, smallest)]
}
