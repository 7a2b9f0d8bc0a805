import type { PlaceValue } from './toMapClasses'

export interface FixedClass {
  /** null: no lower or upper limit */
  readonly from: number | null
  readonly to: number | null
  readonly places: readonly string[]
}

/** Classes between limits that are given, the same for every day: for deviations, whose middle must stay the middle. A value on a limit belongs to the class above it. */
export function toFixedClasses(values: readonly PlaceValue[], limits: readonly number[]): { classes: readonly FixedClass[]; unknown: readonly string[]; classOf: ReadonlyMap<string, number> } {
  const known = values.flatMap(({ id, value }) => (value === null || !Number.isFinite(value) ? [] : [[id, limits.filter((limit) => value >= limit).length] as const]))
  const classOf = new Map(known)
  const classes = Array.from({ length: limits.length + 1 }, (_, index) => ({
    from: limits[index - 1] ?? null, to: limits[index] ?? null, places: known.flatMap(([id, own]) => (own === index ? [id] : [])),
  }))
  return { classes, unknown: values.flatMap(({ id }) => (classOf.has(id) ? [] : [id])), classOf }
}
