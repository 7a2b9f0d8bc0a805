/** A class of municipalities by inhabitants, both ends included; `to` null: and more. */
export interface SizeClass { readonly key: string; readonly from: number; readonly to: number | null }

/**
 * Classes of municipalities by inhabitants: bounds of the size classes of the German register of municipalities
 * (Destatis, Gemeindeverzeichnis, Gemeindegrößenklassen), small and large ones joined.
 */
export const SIZE_CLASSES: readonly SizeClass[] = [0, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000].map((from, index, starts) => {
  const next = starts[index + 1]
  return { key: next === undefined ? `${from}+` : `${from}-${next - 1}`, from, to: next === undefined ? null : next - 1 }
})

export function sizeClassOf(inhabitants: number): SizeClass | null {
  return SIZE_CLASSES.find(({ from, to }) => inhabitants >= from && (to === null || inhabitants <= to)) ?? null
}
