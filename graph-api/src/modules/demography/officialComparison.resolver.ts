import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { projectPopulation, type ProjectionScenario } from '../../analytics/demography/projectPopulation.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { checkScenario, checkStoredAreThere } from './checkProjection.js'
import { hasMigrants } from './checkScenario.js'
import { readRates } from './demography.repository.js'
import { type OfficialFigure, readOfficialProjections } from './officialComparison.repository.js'
import { OfficialComparison, OfficialComparisonArgs } from './officialComparison.type.js'
import { stated } from './placeAssumptions.js'
import { statesWithAges, storedCohorts, type StoredCohorts, yearOf } from './storedCohorts.js'

@Resolver()
export class OfficialComparisonResolver {
  @Query(() => OfficialComparison, { description: 'Official projections of a region beside ours, with the difference. Errors: BAD_USER_INPUT.' })
  async officialComparison(@Args(() => OfficialComparisonArgs) { region, scenario }: OfficialComparisonArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    if (hasMigrants(scenario)) throw new BadUserInput('scenario', 'requires factors alone, got migration by age or measures')
    const factors = checkScenario(scenario, 'scenario')
    const [stored, figures] = await Promise.all([readRates(context, 'region', region), readOfficialProjections(context.database, region)])
    const missing = figures.length === 0 ? 'no official projection is stored for this region' : statesWithAges(stored).length === 0 ? 'no ages of this region are stored to project from' : null
    if (missing !== null) return { rows: [], missing, base: null, start: null, assumptions: [], sources: [] }
    const cohorts = storedCohorts(stored, region, { argument: 'region' })
    const latest = statesWithAges(stored)[0]?.state
    const base = stored.baseOf(latest?.source ?? null)
    const later = figures.filter(({ date }) => yearOf(date) > cohorts.start)
    const sourceIds = [...new Set(later.map(({ source }) => source))].filter((id) => id !== null)
    return {
      rows: compare(cohorts, later, { factors, isSameBase: (source) => stored.baseOf(source) === base }), base,
      start: latest?.date ?? null, assumptions: stated(context, cohorts.assumptions),
      missing: later.length === 0 ? 'the stored official projections end before ours begins' : null,
      sources: await readSources(context.graph, sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }
}

function compare({ inputs, start }: StoredCohorts, figures: readonly OfficialFigure[], { factors, isSameBase }: { factors: ProjectionScenario; isSameBase: (source: string | null) => boolean }): object[] {
  const last = figures.reduce((latest, { date }) => Math.max(latest, yearOf(date)), start)
  const steps = projectPopulation(inputs, Math.ceil((last - start) / inputs.ageGroupWidth), factors)
  checkStoredAreThere(steps, factors, { region: 'region', scenario: 'scenario' })
  const totals = steps.map(({ total }) => total)
  return figures.map(({ name, date, count, source }) => {
    const projected = isSameBase(source) ? between(totals, (yearOf(date) - start) / inputs.ageGroupWidth) : null
    const difference = projected === null ? null : projected - count
    return { name, date, official: count, projected, difference, differencePercent: difference === null || count === 0 ? null : (100 * difference) / count }
  })
}

/** On the line between two steps. */
function between(totals: readonly number[], step: number): number {
  const before = Math.floor(step)
  const low = totals[before] as number
  return low + ((totals[before + 1] ?? low) - low) * (step - before)
}
