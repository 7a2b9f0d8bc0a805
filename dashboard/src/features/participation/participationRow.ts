/** One row of a participation report as the API gives it; null is unknown, or withheld where `withheld` says so, never 0. */
export interface ParticipationRow {
  readonly key?: string | null
  readonly label: string
  readonly nominated?: number | null
  readonly invited?: number | null
  readonly accepted?: number | null
  readonly declined?: number | null
  readonly attended?: number | null
  readonly absent?: number | null
  readonly people?: number | null
  readonly inhabitants?: number | null
  readonly ratePerThousand?: number | null
  readonly rateLow?: number | null
  readonly rateHigh?: number | null
  readonly withheld: boolean
}

export const STAGES = ['nominated', 'invited', 'accepted', 'attended', 'declined', 'absent'] as const
export type Stage = (typeof STAGES)[number]

/** A figure that a reader sees, or the reason why there is none. */
export type Figure = { readonly state: 'known'; readonly value: number } | { readonly state: 'unknown' | 'withheld' }

export function toFigure(value: number | null | undefined, withheld: boolean): Figure {
  if (typeof value === 'number' && Number.isFinite(value)) return { state: 'known', value }
  return { state: withheld ? 'withheld' : 'unknown' }
}
