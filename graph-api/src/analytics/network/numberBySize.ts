/** A partition numbered anew: 0 is the largest group, equal sizes in the order of their first node. Cost: O(n + c log c). */
export function numberBySize(partition: Int32Array): Int32Array {
  const groups = new Map<number, { size: number; first: number }>()
  partition.forEach((group, node) => {
    const known = groups.get(group)
    if (known === undefined) groups.set(group, { size: 1, first: node })
    else known.size += 1
  })
  const ordered = [...groups].sort(([, one], [, other]) => other.size - one.size || one.first - other.first)
  const number = new Map(ordered.map(([group], index) => [group, index]))
  return partition.map((group) => number.get(group) as number)
}
