import type { AgeCount } from '../../../charts/toPyramid'
import { GROUP_WIDTH, toAgeCounts, type ProjectedYear } from '../toAges'

/** One year of the moving pyramid. */
export interface Frame {
  readonly year: number
  /** counted or estimated at its time, the start of the projection, or what follows from its assumptions */
  readonly kind: 'past' | 'start' | 'projected'
  readonly counts: readonly AgeCount[]
}

/** Ages of one year. */
export interface PastYear {
  readonly year: number
  readonly counts: readonly AgeCount[]
}

/** The years before the start whose ages are known, then the start and each step. */
export function toFrames(past: readonly PastYear[], steps: readonly ProjectedYear[]): Frame[] {
  const projected = steps.flatMap((step, index): Frame[] => (step.year == null ? [] : [{ year: Math.floor(step.year), kind: index === 0 ? 'start' : 'projected', counts: toAgeCounts(step) }]))
  const before = past.filter(({ counts }) => counts.length > 0).map((one): Frame => ({ ...one, kind: 'past' })).sort((a, b) => a.year - b.year)
  return [...before, ...projected]
}

/** The frame of a year of the address; the start where there is none of that year. */
export function frameOf(frames: readonly Frame[], year: number): Frame | undefined {
  return frames.find((frame) => frame.year === year) ?? frames.find((frame) => frame.kind === 'start')
}

/** Years of birth. */
export interface Cohort {
  readonly from: number
  readonly to: number
}

/** On 1 January of a year somebody of completed age a was born in the year before it less a. */
export function cohortOf(year: number, ageFrom: number): Cohort {
  return { from: year - ageFrom - GROUP_WIDTH, to: year - ageFrom - 1 }
}

/** The age group of a year that holds most of a cohort: null before its birth, the open group once it is that old. */
export function ageOfCohort(year: number, from: number, oldest: number): number | null {
  const age = year - from - GROUP_WIDTH
  const middle = age + (GROUP_WIDTH - 1) / 2
  return middle < 0 ? null : Math.min(Math.floor(middle / GROUP_WIDTH) * GROUP_WIDTH, oldest)
}

/** Whether the groups of a year are cut where the cohort is: only every fifth year. */
export function fitsCohort(year: number, from: number): boolean {
  return (year - from) % GROUP_WIDTH === 0
}

/** The largest part of a side over all frames: one scale for all of them. */
export function longestOf(frames: readonly Frame[], inShares: boolean): number {
  return Math.max(0, ...frames.map(({ counts }) => {
    const total = counts.reduce((sum, { count }) => sum + count, 0)
    const longest = Math.max(0, ...counts.map(({ count }) => count))
    return inShares ? (total > 0 ? longest / total : 0) : longest
  }))
}

/** The cohorts that stand in closed groups of a frame, the youngest first: in the open group there are several. */
export function cohortsOf({ year, counts }: Frame): Cohort[] {
  return counts.filter(({ sex, ageTo }) => sex === 'FEMALE' && ageTo !== null).map(({ ageFrom }) => cohortOf(year, ageFrom))
}
