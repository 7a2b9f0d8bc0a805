import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { type CohortInputs, firstNegative, projectPopulation, type ProjectionScenario } from '../../analytics/demography/projectPopulation.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { checkInputs, checkOneOf, checkScenario, checkSteps } from './checkProjection.js'
import { readRates } from './demography.repository.js'
import { PopulationProjection, ProjectionInput } from './projection.type.js'
import { StatedSources } from './statedSources.js'
import { storedCohorts, type StoredCohorts } from './storedCohorts.js'

@Resolver()
export class ProjectionResolver {
  @Query(() => PopulationProjection, {
    description: 'Cohort-component projection for a stored region (its latest population in groups of five years, with the rates of the nearest region that has some; see assumptions), or for inputs that the query itself carries. The result of a scenario, not a forecast.',
  })
  async projectPopulation(@Arg('input', () => ProjectionInput) input: ProjectionInput, @Ctx() context: Context): Promise<object> {
    checkOneOf(input)
    const [steps, scenario] = [checkSteps(input.steps), checkScenario(input.scenario)]
    const stored = input.region ? storedCohorts(await readRates(context, 'input.region', input.region), input.region) : null
    const inputs = stored?.inputs ?? checkInputs(input.inputs as NonNullable<ProjectionInput['inputs']>)
    const projected = projectWithin(inputs, { steps, scenario, place: stored ? 'input.region' : 'input.inputs' })
    const yearAfter = (step: number): number | null => stored && stored.start + step * inputs.ageGroupWidth
    return { steps: projected.map((step, index) => ({ year: yearAfter(index), ...step, male: inputs.male ? step.male : null })), assumptions: assumptionsOf(stored, scenario, context) }
  }
}

function projectWithin(inputs: CohortInputs, { steps, scenario, place }: { steps: number; scenario: ProjectionScenario; place: string }) {
  const projected = projectPopulation(inputs, steps, scenario)
  const negative = firstNegative(projected)
  if (!negative) return projected
  const { step, sex, group, value } = negative
  throw new BadUserInput(`${place}.${sex}.netMigrants[${group}]`, `requires that no more people leave than there are, got ${value} in step ${step}`)
}

/** What is taken for granted, and every factor of the scenario that changes something. */
function assumptionsOf(stored: StoredCohorts | null, scenario: ProjectionScenario, context: Context): object[] {
  const factors = Object.entries(scenario).filter(([, factor]) => factor !== 1).map(([name, factor]) => ({ name, value: String(factor), source: null }))
  const rows = [...(stored?.assumptions ?? []), ...factors]
  const stated = new StatedSources(context, rows.map(({ source }) => source))
  return rows.map(({ name, value, source }) => ({ name, value, sourceId: source, stated }))
}
