import type { Fault } from './officialNeeds.js'
import type { SignMeaning } from './officialSigns.js'

/** A table as an office publishes it, read into counts. */
export interface OfficialCount {
  readonly line: number
  /** What stands above the figure; null where nothing does. */
  readonly column: string | null
  readonly region: string
  readonly day: string
  readonly sex: 'FEMALE' | 'MALE' | 'TOTAL'
  readonly ageFrom: number
  readonly ageTo: number | null
  /** null: the sign says why. */
  readonly value: number | null
  readonly sign: SignMeaning | null
}

export interface OfficialProblem extends Fault { readonly line: number; readonly column: string | null; readonly value: string | null }

export interface OfficialTable {
  readonly layout: 'CROSS_TABLE' | 'FLAT_FILE'
  /** Code of the statistic, such as 12411; null where none is named. */
  readonly statistic: string | null
  readonly title: string
  readonly counts: readonly OfficialCount[]
  readonly problems: readonly OfficialProblem[]
}

export interface OfficialLine { readonly line: number; readonly cells: readonly string[] }
