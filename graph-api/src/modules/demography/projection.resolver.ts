import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { type CohortInputs, projectPopulation, type ProjectionScenario } from '../../analytics/demography/projectPopulation.js'
import { sumCells } from '../../analytics/demography/placesState.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { checkAllAreThere, checkInputs, checkOneOf, checkProjected, checkScenario, checkSteps, checkStoredAreThere } from './checkProjection.js'
import { checkPlacesScenario, hasMigrants } from './checkScenario.js'
import { readRates } from './demography.repository.js'
import { projectDistrict } from './districtProjection.js'
import { readRegionWithAges } from './districtTables.repository.js'
import { assumptionsOfPlaces, stated } from './placeAssumptions.js'
import { ProjectedPlace } from './projectedPlace.js'
import { PopulationProjection, ProjectionInput } from './projection.type.js'
import { readRegionAges } from './regionAges.js'
import { stayedBehind } from './stayedBehind.js'
import { storedCohorts, type StoredAssumption, type StoredCohorts } from './storedCohorts.js'

@Resolver()
export class ProjectionResolver {
  @Query(() => PopulationProjection, {
    description: 'Cohort-component projection for a stored region (its latest population in groups of five years, with the rates of the nearest region that has some; of a municipality with estimated ages, within its district; see assumptions), or for inputs that the query itself carries. The result of a scenario, not a forecast.',
  })
  async projectPopulation(@Arg('input', () => ProjectionInput, { description: 'a stored region, or numbers and rates of your own' }) input: ProjectionInput, @Ctx() context: Context): Promise<object> {
    checkOneOf(input)
    const [steps, scenario] = [checkSteps(input.steps), checkScenario(input.scenario)]
    if (input.region != null) {
      const { nearest, places } = await readRegionWithAges(context, 'input.region', input.region)
      const isPlace = nearest !== null && nearest !== input.region && places.length > 0
      if (isPlace || hasMigrants(input.scenario)) return projectPlace(context, input, input.region)
      return projectStored(storedCohorts(await readRates(context, 'input.region', input.region), input.region), { steps, scenario, context })
    }
    if (hasMigrants(input.scenario)) throw new BadUserInput('input.scenario', 'requires a stored region for migration by age and measures, got inputs')
    const inputs = checkInputs(input.inputs as NonNullable<ProjectionInput['inputs']>)
    return { estimated: false, steps: stepsOf(inputs, { steps, scenario, start: null }), assumptions: stated(context, factorsOf(scenario)) }
  }
}

interface Asked { readonly steps: number; readonly scenario: ProjectionScenario; readonly context: Context }

function projectStored(stored: StoredCohorts, { steps, scenario, context }: Asked): object {
  return { estimated: false, steps: stepsOf(stored.inputs, { steps, scenario, start: stored.start }), assumptions: stated(context, [...stored.assumptions, ...factorsOf(scenario)]) }
}

/** A municipality, or a region made up of some, within the projection of its whole district. */
async function projectPlace(context: Context, { steps, scenario }: ProjectionInput, region: string): Promise<object> {
  const { ages, positions, estimated } = await readRegionAges(context, { argument: 'input.region', region, date: null })
  const { start, inputs } = ages.cohorts
  const checked = checkPlacesScenario(scenario, { argument: 'input.scenario', places: ages.places.map(({ id }) => id), start, width: inputs.ageGroupWidth })
  const { projected, years } = projectDistrict(ages, checked, steps)
  const place = new ProjectedPlace({ key: region, label: region, estimated }, { projected, groups: ages.groups, positions })
  const { births, deaths, netMigration } = place
  const width = ages.groups.length
  return {
    estimated, assumptions: stated(context, [...assumptionsOfPlaces(ages, checked), ...stayedBehind(ages, checked, projected)]),
    steps: place.cells().map((cells, step) => ({
      year: years[step], total: sumCells(cells, 0, cells.length), female: [...cells.subarray(0, width)], male: [...cells.subarray(width)],
      births: births?.[step], deaths: deaths?.[step], netMigration: netMigration?.[step],
    })),
  }
}

/** `start` is the year of a stored population; null for inputs that the query carries. */
function stepsOf(inputs: CohortInputs, { steps, scenario, start }: { steps: number; scenario: ProjectionScenario; start: number | null }): object[] {
  const projected = projectPopulation(inputs, steps, scenario)
  checkProjected(projected.map(({ total }) => total), 'input.steps')
  if (start === null) checkAllAreThere(projected, ({ sex, group }) => `input.inputs.${sex}.netMigrants[${group}]`)
  else checkStoredAreThere(projected, scenario, { region: 'input.region', scenario: 'input.scenario' })
  return projected.map((step, index) => ({ year: start === null ? null : start + index * inputs.ageGroupWidth, ...step, male: inputs.male ? step.male : null }))
}

/** Every factor of the scenario that changes something. */
function factorsOf(scenario: ProjectionScenario): StoredAssumption[] {
  return Object.entries(scenario).filter(([, factor]) => factor !== 1).map(([name, factor]) => ({ name, value: String(factor), source: null }))
}
