import type { Conditions } from './conditions'
import { mayCome, type Candidate } from './planCounts'
import type { Words } from './useWords'

interface DrawnFrom {
  seats: number | null
  candidates: readonly Candidate[]
  conditions: Conditions
}

const TOLD: readonly string[] = ['INVITED', 'ACCEPTED', 'ATTENDED']

/** Why no list can be drawn yet, in plain words; null when one can. */
export function toDrawProblem({ seats, candidates, conditions }: DrawnFrom, { texts: { draw }, formats }: Words): string | null {
  const n = formats.number
  const { mustHave, mustNot, households } = conditions
  const pool = candidates.filter(mayCome)
  const told = pool.filter(({ stage }) => TOLD.includes(stage))
  const seated = pool.filter(({ id, stage }) => TOLD.includes(stage) || mustHave.includes(id))
  const names = (people: readonly Candidate[]) => formats.list(people.map(({ name }) => name))
  if (seats === null) return draw.noSeats
  const open = pool.filter(({ id }) => !mustNot.includes(id)).length
  if (open < seats) return draw.tooFew(n(open), n(seats))
  if (told.length > seats) return draw.tooManyTold(n(told.length), n(seats))
  if (seated.length > seats) return draw.tooManySeated(n(seated.length), n(seats))
  const struck = seated.filter(({ id }) => mustNot.includes(id))
  if (struck.length > 0) return draw.struckButTold(names(struck))
  const crowded = households.map((members) => seated.filter(({ id }) => members.includes(id))).find(({ length }) => length > 1)
  return crowded ? draw.sameHousehold(names(crowded)) : null
}
