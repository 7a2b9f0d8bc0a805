/** A range of values that share a colour: from `low` to `high`, both included. */
export interface ValueClass {
  key: string
  low: number
  high: number
}

/** Where the classes end, as shares of the nodes: most nodes of a network have little, so the few with much are told apart. */
const ENDS = [0.5, 0.8, 0.95, 1] as const

/**
 * Up to five classes: zero has its own where it occurs, since it means "none"; the rest are cut at the shares above. Equal values are
 * never in two classes, so there are fewer classes where values repeat.
 */
export function toClasses(values: readonly number[]): ValueClass[] {
  const zeros = values.some((value) => value === 0)
  const rest = values.filter((value) => value !== 0).sort((a, b) => a - b)
  const ends = [...new Set(ENDS.map((share) => rest[Math.ceil(share * rest.length) - 1]).filter((end) => end !== undefined))]
  const ranges = ends.map((high, index) => {
    const before = ends[index - 1]
    return { low: before === undefined ? (rest[0] ?? high) : (rest.find((value) => value > before) ?? high), high }
  })
  return [...(zeros ? [{ low: 0, high: 0 }] : []), ...ranges].map((range, index) => ({ key: String(index), ...range }))
}

export function classOf(value: number | null, classes: readonly ValueClass[]): ValueClass | null {
  if (value === null) return null
  return classes.find(({ low, high }) => value >= low && value <= high) ?? null
}
