/** A unit with its voices and its size: inhabitants, or 1 where each unit counts the same. */
export interface Voices { readonly voices: number; readonly size: number }

/** The units with the fewest voices for their size, as a share of all size, have this share of all voices. */
export interface LorenzPoint<Unit> {
  readonly shareOfSize: number
  readonly shareOfVoices: number
  /** the last of these units; null at the start */
  readonly unit: Unit | null
}

export interface Concentration<Unit> { readonly units: number; readonly voices: number; readonly gini: number | null; readonly curve: readonly LorenzPoint<Unit>[] }

/**
 * Lorenz curve from (0, 0) to (1, 1), units by voices per size, and the Gini coefficient 1 − Σ Δx (yᵢ + yᵢ₋₁): 0 when
 * voices are spread as size is, towards 1 when one small unit has all. Units of equal rate make one straight piece.
 * Sources: Lorenz, Publ. Am. Stat. Assoc. 9, 1905; Brown, Soc. Sci. Med. 38, 1994 (formula with sizes).
 * Without any voice or size there is no coefficient and no curve. Units without size are left out. Cost: O(n log n).
 */
export function concentration<Unit extends Voices>(all: readonly Unit[]): Concentration<Unit> {
  const units = all.filter(({ size }) => size > 0).sort((one, other) => one.voices * other.size - other.voices * one.size || one.size - other.size)
  const [voices, size] = [sum(units.map((unit) => unit.voices)), sum(units.map((unit) => unit.size))]
  if (!(voices > 0)) return { units: units.length, voices: 0, gini: null, curve: [] }
  let [sizeSoFar, voicesSoFar] = [0, 0]
  const points = units.map((unit) => ({ shareOfSize: (sizeSoFar += unit.size) / size, shareOfVoices: (voicesSoFar += unit.voices) / voices, unit }))
  const curve = [{ shareOfSize: 0, shareOfVoices: 0, unit: null }, ...points]
  return { units: units.length, voices, gini: giniOf(curve), curve }
}

function giniOf(curve: readonly LorenzPoint<unknown>[]): number {
  let twiceBelow = 0
  curve.slice(1).forEach(({ shareOfSize, shareOfVoices }, index) => {
    const before = curve[index] as LorenzPoint<unknown>
    twiceBelow += (shareOfSize - before.shareOfSize) * (shareOfVoices + before.shareOfVoices)
  })
  return Math.max(0, 1 - twiceBelow)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
