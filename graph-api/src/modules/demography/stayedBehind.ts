import type { CheckedScenario } from './checkScenario.js'
import { projectDistrict } from './districtProjection.js'
import type { PlaceAges } from './placeAges.js'
import type { PlacesByYear } from './projectedPlace.js'
import type { StoredAssumption } from './storedCohorts.js'

/** Persons; and the part of those who are to leave. What is below is rounding. */
const LEAST = { persons: 1, part: 0.01 } as const

/** The same for what is not a projection of its own, such as its runs: of the projection with the rates as they are. */
export function stayedBehindIn(ages: PlaceAges, scenario: CheckedScenario, steps: number): StoredAssumption[] {
  return letsLeave(scenario) ? stayedBehind(ages, scenario, projectDistrict(ages, scenario, steps).projected) : []
}

const letsLeave = ({ measures, aged }: CheckedScenario): boolean => [...measures, ...aged].some(({ persons }) => persons < 0)

/**
 * Where a scenario lets more people leave than there are, fewer leave, and that must be said. How many could is the net migration of the district
 * under the scenario less that without who comes and leaves by it.
 */
export function stayedBehind(ages: PlaceAges, scenario: CheckedScenario, { netMigration }: PlacesByYear): StoredAssumption[] {
  const { measures, aged } = scenario
  if (netMigration === null || !letsLeave(scenario)) return []
  const steps = netMigration.length - 1
  const without = projectDistrict(ages, { ...scenario, measures: [], aged: [] }, steps).projected.netMigration
  const stayed = Array.from({ length: steps }, (_, index) => {
    const step = index + 1
    const asked = sum([...aged, ...measures.filter((measure) => measure.step === step)].map(({ persons }) => persons))
    const persons = sum(netMigration[step] ?? []) - sum(without[step] ?? []) - asked
    return { step, persons: persons > Math.max(LEAST.persons, LEAST.part * Math.abs(asked)) ? persons : 0 }
  }).filter(({ persons }) => persons > 0)
  if (stayed.length === 0) return []
  const all = Math.round(sum(stayed.map(({ persons }) => persons)))
  return [{ name: 'stayedBehind', value: `${all} persons cannot leave, first in step ${stayed[0]?.step ?? 0}: no more of these ages live there`, source: null }]
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
