/** People out of inhabitants. */
export interface RateBase { readonly people: number; readonly inhabitants: number }

/**
 * Rates shrunk towards the common rate, the more the smaller the place: a village's rate is mostly chance.
 * Global empirical Bayes by the method of moments: m = Σ people / Σ inhabitants, s² = Σ nᵢ (rᵢ − m)² / Σ nᵢ,
 * A = s² − m / n̄ (0 if negative), smoothed rate = m + A / (A + m / nᵢ) · (rᵢ − m).
 * Source: Marshall, Applied Statistics 40, 283–294, 1991 (global smoothing). Null for a place without inhabitants.
 * Cost: O(places).
 */
export function smoothedRates(places: readonly RateBase[]): (number | null)[] {
  const inhabited = places.filter((place) => place.inhabitants > 0)
  const inhabitants = sum(inhabited.map((place) => place.inhabitants))
  const common = sum(inhabited.map((place) => place.people)) / inhabitants
  const spread = sum(inhabited.map((place) => place.inhabitants * (place.people / place.inhabitants - common) ** 2)) / inhabitants
  const between = Math.max(0, spread - common / (inhabitants / inhabited.length))
  return places.map((place) => (place.inhabitants > 0 ? shrunk(place, common, between) : null))
}

function shrunk({ people, inhabitants }: RateBase, common: number, between: number): number {
  if (between === 0) return common
  return common + (between / (between + common / inhabitants)) * (people / inhabitants - common)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
