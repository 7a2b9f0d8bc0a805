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

/** Radius by any measure: the area grows with the value, and the largest value fills the largest mark. Unknown is as small as 0. */
export function radiusOf(by: SizeBy, values: ReadonlyMap<string, number | null>): (id: string) => number {
  if (by === 'equal') return () => EQUAL
  if (by === 'degree') return (id) => nodeRadius(values.get(id) ?? 0)
  let largest = 0
  for (const value of values.values()) largest = Math.max(largest, value ?? 0)
  if (largest === 0) return () => SMALLEST
  return (id) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.max(0, values.get(id) ?? 0) / largest)
}
