/** A group of the population, such as women or a municipality. */
export interface PopulationGroup { readonly key: string; readonly inhabitants: number }

export interface ProportionalQuota extends PopulationGroup {
  /** Of all groups together, from 0 to 1. */
  readonly share: number
  /** The group's seats by largest remainders. */
  readonly seats: number
  readonly min: number
  readonly max: number
}

/**
 * Seats for groups in proportion to their people: each gets the whole part of seats × people / all people; the seats
 * that are left go to the largest remainders, of equal ones to the first. In whole numbers, so exact.
 * Source: the method of Hamilton; M. L. Balinski, H. P. Young, "Fair Representation", 2nd ed., Brookings 2001, chapter 2.
 * Nobody gets seats where there are no people. Cost: O(n log n).
 */
export function largestRemainders(seats: number, people: readonly number[]): number[] {
  const all = people.reduce((sum, count) => sum + count, 0)
  if (all === 0) return people.map(() => 0)
  const remainders = people.map((count) => (seats * count) % all)
  const whole = people.map((count, index) => (seats * count - (remainders[index] as number)) / all)
  const left = seats - whole.reduce((sum, count) => sum + count, 0)
  const served = remainders.map((_, index) => index).sort((one, other) => (remainders[other] as number) - (remainders[one] as number) || one - other).slice(0, left)
  return whole.map((count, index) => count + (served.includes(index) ? 1 : 0))
}

/** Quotas around these seats: `tolerance` fewer to `tolerance` more, within 0 and all seats. */
export function proportionalQuotas(groups: readonly PopulationGroup[], { seats, tolerance }: { seats: number; tolerance: number }): ProportionalQuota[] {
  const all = groups.reduce((sum, { inhabitants }) => sum + inhabitants, 0)
  const given = largestRemainders(seats, groups.map(({ inhabitants }) => inhabitants))
  return groups.map(({ key, inhabitants }, index) => {
    const own = given[index] as number
    return { key, inhabitants, share: all === 0 ? 0 : inhabitants / all, seats: own, min: Math.max(0, own - tolerance), max: Math.min(seats, own + tolerance) }
  })
}
