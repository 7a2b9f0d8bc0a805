import { oldAgeRatio, type ProjectedYear } from './toAges'

/** People of 65 and over per 100 of 20 to 64: at the start, at the end, and at the highest in between where that is neither. */
export type DemographyAnswer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ratio'; readonly first: YearRatio; readonly last: YearRatio; readonly peak: YearRatio | null }

export interface YearRatio {
  readonly year: number
  readonly ratio: number
}

export function toAnswer(steps: readonly ProjectedYear[]): DemographyAnswer {
  const ratios = steps.flatMap((step): YearRatio[] => {
    const ratio = oldAgeRatio(step)
    return ratio === null || step.year == null ? [] : [{ year: Math.floor(step.year), ratio }]
  })
  const [first, last] = [ratios[0], ratios.at(-1)]
  if (!first || !last || first === last) return { kind: 'unknown' }
  const highest = ratios.reduce((best, one) => (one.ratio > best.ratio ? one : best))
  const isBetween = Math.round(highest.ratio) > Math.round(Math.max(first.ratio, last.ratio))
  return { kind: 'ratio', first, last, peak: isBetween ? highest : null }
}
