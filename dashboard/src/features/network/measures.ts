/** The measures of a node that the map can show, as the API names them. */
export const MEASURES = [
  'degree', 'weightedDegree', 'betweenness', 'closeness', 'harmonicCloseness', 'eccentricity', 'eigenvector', 'pageRank', 'coreness', 'clustering', 'constraint', 'effectiveSize',
] as const
export type Measure = (typeof MEASURES)[number]

/** What is asked of the API besides what the map always needs. */
export type AskedColumn = Exclude<Measure, 'degree'> | 'community' | 'isCutpoint'

/** What the map can show of a node beyond its attributes. */
export type MeasuredColumn = Measure | 'community' | 'isCutpoint'

export function isMeasuredColumn(word: string): word is MeasuredColumn {
  return word === 'community' || word === 'isCutpoint' || isMeasure(word)
}

/** Values by the id of the node; null is unknown or not defined, and so is who is missing. */
export type Values = ReadonlyMap<string, number | null>

export function isMeasure(word: string): word is Measure {
  return (MEASURES as readonly string[]).includes(word)
}

/** Decimals that tell values apart without more digits than help. */
export function measureDigits(measure: Measure): number {
  if (measure === 'degree' || measure === 'coreness') return 0
  return measure === 'weightedDegree' || measure === 'effectiveSize' || measure === 'eccentricity' ? 1 : 3
}
