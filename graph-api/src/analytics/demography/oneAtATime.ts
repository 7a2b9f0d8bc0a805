/**
 * One-at-a-time sensitivity: each assumption is lowered and raised by the same part while the others stay; what moves the result most comes first.
 * Source: Saltelli et al., Global Sensitivity Analysis: The Primer, 2008, section 1.2 (also for its limit: it does not see assumptions that
 * strengthen each other). Cost: two runs for each assumption.
 */
export interface Sensitivity<Name extends string> {
  readonly assumption: Name
  /** The result with the assumption lowered, and raised. */
  readonly low: number | null
  readonly high: number | null
  /** Distance of the two; null where one of them is unknown. */
  readonly range: number | null
}

export function oneAtATime<Name extends string>(base: Readonly<Record<Name, number>>, change: number, resultOf: (values: Readonly<Record<Name, number>>) => number | null): Sensitivity<Name>[] {
  const rows = (Object.keys(base) as Name[]).map((assumption) => {
    const at = (factor: number): number | null => resultOf({ ...base, [assumption]: base[assumption] * factor })
    const [low, high] = [at(1 - change), at(1 + change)]
    return { assumption, low, high, range: low === null || high === null ? null : Math.abs(high - low) }
  })
  return rows.sort((one, other) => (other.range ?? -1) - (one.range ?? -1))
}
