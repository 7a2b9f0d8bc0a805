/** LEXIMIN: raise the lowest selection probability, then the next lowest, and so on. MAXIMIN: the lowest only. NASH: their product. */
export type FairnessName = 'LEXIMIN' | 'MAXIMIN' | 'NASH'

export interface FeatureValue { readonly feature: string; readonly value: string }

/** How many members of a panel have the value of the feature: at least `min`, at most `max`. */
export interface Quota extends FeatureValue { readonly min: number; readonly max: number }

export interface Candidate {
  readonly id: string
  readonly features: readonly FeatureValue[]
  /** Households, organisations: candidates who share one of these are at most once on a panel. */
  readonly addresses?: readonly string[]
}

/** A pool and what is asked of its panel. */
export interface PanelInput {
  readonly candidates: readonly Candidate[]
  readonly size: number
  readonly quotas: readonly Quota[]
  readonly method: FairnessName
  readonly seed: number
  /** Ids of candidates who are on every panel. */
  readonly mustHave?: readonly string[]
  /** Ids of candidates who are on none. */
  readonly mustNot?: readonly string[]
}
