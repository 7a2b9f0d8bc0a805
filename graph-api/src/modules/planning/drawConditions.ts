import { BadUserInput } from '../../errors.js'
import type { Database } from '../../neo4j/database.js'
import { type DrawConditions, namedBy } from './plan.js'
import type { ConditionsArgs } from './planning.args.js'
import { readPlannedEvent, readPlannedPeople } from './planning.repository.js'
import { checkedHead, writePlan } from './planWriter.repository.js'

/** Who is on every list, who on none, who belong together: stated before the draw, and kept with the plan. */
export async function setConditions(database: Database, args: ConditionsArgs): Promise<void> {
  const head = checkedHead(args)
  const event = await readPlannedEvent(database, args.event)
  const candidates = new Set((await readPlannedPeople(database, event)).map(({ id }) => id))
  await writePlan(database, {
    ...head, kind: 'CONDITIONS_SET',
    stateAfter: (state) => {
      const conditions = withArgs(state.conditions, args)
      checkConditions(conditions, candidates)
      return { ...state, conditions }
    },
  })
}

function withArgs(planned: DrawConditions, { mustHave, mustNot, households, oncePerOrganisation }: ConditionsArgs): DrawConditions {
  return {
    mustHave: mustHave ? sorted(mustHave) : planned.mustHave,
    mustNot: mustNot ? sorted(mustNot) : planned.mustNot,
    households: households ? households.map(sorted) : planned.households,
    oncePerOrganisation: oncePerOrganisation ?? planned.oncePerOrganisation,
  }
}

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort()

function checkConditions(conditions: DrawConditions, candidates: ReadonlySet<string>): void {
  const { mustHave, mustNot, households } = conditions
  const stranger = namedBy(conditions).find((id) => !candidates.has(id))
  if (stranger !== undefined) throw new BadUserInput(placeOf(conditions, stranger), `requires ids of candidates, got "${stranger}"`)
  const both = mustHave.find((id) => mustNot.includes(id))
  if (both !== undefined) throw new BadUserInput('mustNot', `requires candidates who are not in mustHave, got "${both}"`)
  const small = households.findIndex(({ length }) => length < 2)
  if (small >= 0) throw new BadUserInput(`households[${small}]`, `requires at least two candidates, got ${households[small]?.length}`)
  const crowded = households.map((members) => members.filter((id) => mustHave.includes(id))).find(({ length }) => length > 1)
  if (crowded) throw new BadUserInput('mustHave', `requires at most one of each household, got "${crowded[0]}" and "${crowded[1]}"`)
}

function placeOf({ mustHave, mustNot }: DrawConditions, id: string): string {
  return mustHave.includes(id) ? 'mustHave' : mustNot.includes(id) ? 'mustNot' : 'households'
}
