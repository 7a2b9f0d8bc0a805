import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { ageMeasures } from '../../analytics/demography/ageMeasures.js'
import { oneAtATime } from '../../analytics/demography/oneAtATime.js'
import { projectPlaces } from '../../analytics/demography/projectPlaces.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { checkSteps, within } from './checkProjection.js'
import { type CheckedScenario, checkPlacesScenario, UNCHANGED } from './checkScenario.js'
import { placesInput, projectDistrict } from './districtProjection.js'
import { peopleOver } from './peopleOver.js'
import { assumptionsOfPlaces, stated } from './placeAssumptions.js'
import { ProjectedPlace } from './projectedPlace.js'
import { readRegionAges, type RegionAges } from './regionAges.js'
import { CompareScenariosArgs, ScenarioComparison, Sensitivities, SensitivitiesArgs, type SensitiveResultName } from './scenarioComparison.type.js'
import type { ScenarioInput } from './scenario.type.js'
import { readScenariosById } from './scenarios.repository.js'
import { stayedBehind } from './stayedBehind.js'
import { toSavedScenario } from './toSavedScenario.js'

const MOST_SCENARIOS = 12
const AS_IS = { FERTILITY: 1, MORTALITY: 1, NET_MIGRATION: 1, OWN_MIGRATION: 1 } as const

@Resolver()
export class ScenarioComparisonResolver {
  @Query(() => ScenarioComparison, { description: 'One region under several saved scenarios, beside the rates as stored. Errors: BAD_USER_INPUT.' })
  async compareScenarios(@Args(() => CompareScenariosArgs) { ids, region, steps }: CompareScenariosArgs, @Ctx() context: Context): Promise<object> {
    checkSteps(steps, 'steps')
    if (ids.length > MOST_SCENARIOS) throw new BadUserInput('ids', `requires at most ${MOST_SCENARIOS} scenarios, got ${ids.length}`)
    const [own, scenarios] = await Promise.all([readRegionAges(context, { argument: 'region', region, date: null }), readScenariosById(context.database, 'ids', ids)])
    const run = (scenario: CheckedScenario): object => runOf(own, { region, steps, scenario, context })
    const runs = scenarios.map((scenario) => ({ scenario: toSavedScenario(scenario), ...run(checked(own, scenario.assumptions, `ids (${scenario.name})`)) }))
    const { start, inputs } = own.ages.cohorts
    return {
      years: Array.from({ length: steps + 1 }, (_, step) => start + step * inputs.ageGroupWidth),
      runs: [{ scenario: null, ...run(UNCHANGED) }, ...runs],
    }
  }

  @Query(() => Sensitivities, { description: 'Which assumption moves the projected result of a region most. Errors: BAD_USER_INPUT.' })
  async sensitivities(@Args(() => SensitivitiesArgs) { region, steps, result, change, scenario }: SensitivitiesArgs, @Ctx() context: Context): Promise<object> {
    within('steps', steps, { least: 1, most: 200 })
    const part = change ?? 0.1
    if (!(part > 0 && part <= 1)) throw new BadUserInput('change', `requires a part above 0 and at most 1, got ${part}`)
    const own = await readRegionAges(context, { argument: 'region', region, date: null })
    const question = { own, steps, scenario: checked(own, scenario, 'scenario'), result: result ?? 'POPULATION' }
    const { start, inputs } = own.ages.cohorts
    return { year: start + steps * inputs.ageGroupWidth, base: resultOf(question, AS_IS), change: part, rows: oneAtATime(AS_IS, part, (factors) => resultOf(question, factors)) }
  }
}

function checked({ ages }: RegionAges, scenario: ScenarioInput | null | undefined, argument: string): CheckedScenario {
  return checkPlacesScenario(scenario, { argument, places: ages.places.map(({ id }) => id), start: ages.cohorts.start, width: ages.cohorts.inputs.ageGroupWidth })
}

function runOf({ ages, positions, estimated }: RegionAges, { region, steps, scenario, context }: { region: string; steps: number; scenario: CheckedScenario; context: Context }): object {
  const { projected } = projectDistrict(ages, scenario, steps)
  return {
    projection: new ProjectedPlace({ key: region, label: region, estimated }, { projected, groups: ages.groups, positions }),
    assumptions: stated(context, [...assumptionsOfPlaces(ages, scenario), ...stayedBehind(ages, scenario, projected)]),
  }
}

interface Question { readonly own: RegionAges; readonly steps: number; readonly scenario: CheckedScenario; readonly result: SensitiveResultName }

function resultOf({ own: { ages, positions, estimated }, steps, scenario, result }: Question, factors: Readonly<Record<keyof typeof AS_IS, number>>): number | null {
  const { fertilityFactor, mortalityFactor, netMigrationFactor } = scenario.factors
  const changed = { ...scenario, factors: { fertilityFactor: fertilityFactor * factors.FERTILITY, mortalityFactor: mortalityFactor * factors.MORTALITY, netMigrationFactor: netMigrationFactor * factors.NET_MIGRATION } }
  const input = placesInput(ages, changed, steps)
  const places = projectPlaces({ ...input, deviation: input.deviation.map((gain) => gain * factors.OWN_MIGRATION) })
  const place = new ProjectedPlace({ key: '', label: '', estimated }, { projected: places, groups: ages.groups, positions })
  const last = place.cells().at(-1) as Float64Array
  if (result === 'PEOPLE_OVER_80') return peopleOver(last, ages.groups, 80)
  const measures = ageMeasures(last, ages.groups)
  return result === 'POPULATION' ? measures.population : measures.oldAgeDependencyRatio
}
