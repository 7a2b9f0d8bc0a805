import type { PlanCounts } from './planCounts'
import type { Words } from './useWords'

/** Why no list can be drawn yet, in plain words; null when one can. */
export function toDrawProblem({ seats, mayCome, told }: Pick<PlanCounts, 'seats' | 'mayCome' | 'told'>, { texts: { draw }, formats }: Words): string | null {
  if (seats === null) return draw.noSeats
  if (mayCome < seats) return draw.tooFew(formats.number(mayCome), formats.number(seats))
  return told > seats ? draw.tooManyTold(formats.number(told), formats.number(seats)) : null
}
