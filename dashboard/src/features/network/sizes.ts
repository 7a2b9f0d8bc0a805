export type SizeBy = 'degree' | 'equal'

const SMALLEST = 4.5
const GROWTH = 3.2
const LARGEST = 26
const EQUAL = 7

/** Radius in pixels at the fitted view: the area grows with the degree, so that twice the ties look twice as large. */
export function nodeRadius(degree: number, by: SizeBy): number {
  if (by === 'equal') return EQUAL
  return Math.min(LARGEST, SMALLEST + GROWTH * Math.sqrt(Math.max(0, degree)))
}
