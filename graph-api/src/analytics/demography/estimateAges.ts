import { fitToMargins } from './proportionalFitting.js'

/**
 * Ages of places of which only the number of inhabitants by sex is known, from the ages of the district that they make up.
 *
 * Seed of a place of T people: T · c_x + E · (v_x - c_x), where c_x is the district's share of the age group x, E the people that the place has
 * gained beyond the district's pace since the earlier count (T - T_before · district / district_before), and v_x the age profile of those who
 * move. So a place that grew faster has more people of the ages that move, one that shrank has fewer. No seed is below a tenth of T · c_x.
 * The seeds are fitted (proportionalFitting.ts) so that each place keeps its total and the places sum to the district in each cell.
 * An indirect estimate, as in Shryock and Siegel, The Methods and Materials of Demography, 1976, chapters 22 and 23: what sets a place apart
 * beyond its growth (a school, a care home) is not in it. Cost: that of the fitting.
 */

export interface AgesToEstimate {
  /** People of one sex of each place. */
  readonly totals: readonly number[]
  /** The same at the earlier count; null where unknown: then nothing is known of the place's own change. */
  readonly before: readonly (number | null)[]
  /** People of that sex of the district by age group. */
  readonly district: readonly number[]
  readonly districtBefore: number | null
  /** Share of each age group among those who move, sum 1; null: as the district. */
  readonly movers: readonly number[] | null
}

export interface EstimatedAges {
  /** People by place, each from the youngest to the oldest age group. */
  readonly cells: Float64Array
  /** People of the district who live in none of the places, by age group; zeros where the places make up the district. */
  readonly rest: Float64Array
  readonly rounds: number
  readonly largestDifference: number
}

/** A place keeps at least this part of what the district's structure gives it. */
const LEAST_PART = 0.1

/** Null where the places have more people than the district. Without places the whole district is the rest. */
export function estimateAges(question: AgesToEstimate): EstimatedAges | null {
  const { totals, district } = question
  const everybody = sum(district)
  const remaining = everybody - sum(totals)
  if (remaining < -1e-6) return null
  if (totals.length === 0 || everybody === 0) return { cells: new Float64Array(totals.length * district.length), rest: Float64Array.from(district), rounds: 0, largestDifference: 0 }
  const places = totals.map((_, place) => seedOf(question, place, everybody))
  const hasRest = remaining > 1e-6
  const seed = [...places, ...(hasRest ? [district.map((count) => (count * remaining) / everybody)] : [])]
  const fitted = fitToMargins(seed.flat(), { rows: [...totals, ...(hasRest ? [remaining] : [])], columns: district })
  const end = totals.length * district.length
  const rest = hasRest ? fitted.cells.slice(end) : new Float64Array(district.length)
  return { cells: fitted.cells.slice(0, end), rest, rounds: fitted.rounds, largestDifference: fitted.largestDifference }
}

function seedOf({ totals, before, district, districtBefore, movers }: AgesToEstimate, place: number, everybody: number): number[] {
  const total = totals[place] as number
  const earlier = before[place] ?? null
  const excess = earlier === null || districtBefore === null || districtBefore === 0 || !movers ? 0 : total - (earlier * everybody) / districtBefore
  return district.map((count, group) => {
    const share = count / everybody
    return Math.max(LEAST_PART * total * share, total * share + excess * ((movers?.[group] ?? share) - share))
  })
}

/** Age profile of those who move: the net migrants of the groups that gain, as shares; null where no group gains. */
export function moverProfile(netMigrants: readonly number[]): number[] | null {
  const gains = netMigrants.map((count) => Math.max(0, count))
  const all = sum(gains)
  return all === 0 ? null : gains.map((count) => count / all)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
