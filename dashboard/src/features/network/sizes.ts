import type { Measure } from './measures'

export type SizeBy = Measure | 'equal'

const SMALLEST = 4.5
const GROWTH = 3.2
const LARGEST = 26
const EQUAL = 7

/** Radius in pixels at the fitted view: the area grows with the degree, so that twice the ties look twice as large. */
export function nodeRadius(degree: number): number {
  return Math.min(LARGEST, SMALLEST + GROWTH * Math.sqrt(Math.max(0, degree)))
}

/** The mean growth over the smallest mark: where most values are near the largest, marks would cover each other. */
const MEAN_GROWTH = 3.5

/** Radius by any measure: the area grows with the value, the largest marks go to the largest values. Unknown is as small as 0. */
export function radiusOf(by: SizeBy, values: ReadonlyMap<string, number | null>): (id: string) => number {
  if (by === 'equal') return () => EQUAL
  if (by === 'degree') return (id) => nodeRadius(values.get(id) ?? 0)
  let largest = 0
  for (const value of values.values()) largest = Math.max(largest, value ?? 0)
  if (largest === 0) return () => SMALLEST
  const share = (value: number | null): number => Math.sqrt(Math.max(0, value ?? 0) / largest)
  let sum = 0
  for (const value of values.values()) sum += share(value)
  const growth = Math.min(LARGEST - SMALLEST, MEAN_GROWTH * values.size / sum)
  return (id) => SMALLEST + growth * share(values.get(id) ?? null)
}
