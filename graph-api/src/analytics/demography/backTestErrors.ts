/**
 * Errors of a projection against what was counted later, by size of the place at the start.
 * MAPE: mean absolute percentage error; MedAPE: its median; MALPE: mean algebraic percentage error, the bias. Source: Smith, Tayman and Swanson,
 * A Practitioner's Guide to State and Local Population Projections, 2013, chapter 13. Cost: O(places log places).
 */
export interface TestedPlace {
  /** Inhabitants at the start. */
  readonly size: number
  readonly predicted: number
  /** Counted at the end, above 0. */
  readonly actual: number
  /** Whether the count lies within the band; null where there is none. */
  readonly within80: boolean | null
  readonly within95: boolean | null
}

export interface ErrorClass {
  /** Inhabitants at the start: from, included, to, not included; null: no limit. */
  readonly sizeFrom: number
  readonly sizeTo: number | null
  readonly places: number
  readonly mape: number | null
  readonly medape: number | null
  readonly bias: number | null
  readonly coverage80: number | null
  readonly coverage95: number | null
}

/** Classes of the Federal Office for Building and Regional Planning begin at 5,000 (small town); those below are finer here. */
export const SIZE_CLASSES: readonly (readonly [from: number, to: number | null])[] = [[0, 500], [500, 1000], [1000, 2000], [2000, 5000], [5000, null]]

export function errorClasses(places: readonly TestedPlace[]): ErrorClass[] {
  return SIZE_CLASSES.map(([sizeFrom, sizeTo]) => errorsOf(places.filter(({ size }) => size >= sizeFrom && (sizeTo === null || size < sizeTo)), sizeFrom, sizeTo))
}

/** Of all places together. */
export function errorsOf(places: readonly TestedPlace[], sizeFrom = 0, sizeTo: number | null = null): ErrorClass {
  const errors = places.map(({ predicted, actual }) => (100 * (predicted - actual)) / actual)
  return {
    sizeFrom, sizeTo, places: places.length, mape: mean(errors.map(Math.abs)), medape: median(errors.map(Math.abs)), bias: mean(errors),
    coverage80: share(places.map(({ within80 }) => within80)), coverage95: share(places.map(({ within95 }) => within95)),
  }
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] as number : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

function share(values: readonly (boolean | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.filter(Boolean).length / known.length
}
