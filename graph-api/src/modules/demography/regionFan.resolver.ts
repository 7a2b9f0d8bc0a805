import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { bandsOf, FAN_QUANTILES } from '../../analytics/demography/fanQuantiles.js'
import { sumCells } from '../../analytics/demography/placesState.js'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { runsInThreads } from '../../workers/projectionAnalysis.js'
import { readRegion } from '../region/region.repository.js'
import { readSources } from '../source/source.repository.js'
import { checkPlacesScenario, type CheckedScenario } from './checkScenario.js'
import { projectDistrict } from './districtProjection.js'
import { checkFan, type FanQuestion } from './fanQuestion.js'
import { checkNeedRates, missingNeeds, needMeasures } from './needMeasures.js'
import { assumptionsOfPlaces, stated } from './placeAssumptions.js'
import { ProjectedPlace } from './projectedPlace.js'
import { readRegionAges, type RegionAges } from './regionAges.js'
import { RegionFan, RegionFanArgs } from './regionFan.type.js'
import { stayedBehindIn } from './stayedBehind.js'
import { inRegionWidth } from './singleYearAges.js'
import { stochasticInput, uncertaintyOf } from './uncertainty.js'

@Resolver()
export class RegionFanResolver {
  @Query(() => RegionFan, { description: 'Bands of 80 and 95 % for one region of any kind, for its inhabitants and for what follows from their ages, by many runs with drawn rates in the thread pool; `networkProgress` shows how far it is. Errors: BAD_USER_INPUT.' })
  async regionFan(@Args(() => RegionFanArgs) { region, careRates, volunteerRates, scenario, ...asked }: RegionFanArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const question = checkFan(asked)
    const own = inRegionWidth(await readRegionAges(context, { argument: 'region', region, date: null }), question.width)
    const { ages, estimated } = own
    const { start, inputs } = ages.cohorts
    const checked = checkPlacesScenario(scenario, { argument: 'scenario', places: ages.places.map(({ id }) => id), start, width: inputs.ageGroupWidth })
    const rates = checkNeedRates({ careRates, volunteerRates }, ages.groups)
    const [place, sources, { of, distributions }] = await Promise.all([
      readRegion(context.graph, region, { info, nodes: nodesBelow(info, 'region') }),
      readSources(context.graph, ages.sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
      regionRunsOf(own, { ...question, scenario: checked }, context),
    ])
    return {
      runs: question.runs, seed: question.seed, region: place, date: ages.date, base: ages.base, estimated, quantiles: FAN_QUANTILES,
      years: Array.from({ length: question.steps + 1 }, (_, step) => start + step * inputs.ageGroupWidth),
      ...of((cells) => sumCells(cells, 0, cells.length)),
      needs: needMeasures(ages.groups, rates).map(({ measure, ...need }) => ({ ...need, ...of(measure) })), missing: missingNeeds(rates),
      distributions: stated(context, distributions), assumptions: stated(context, [...assumptionsOfPlaces(ages, checked), ...stayedBehindIn(ages, checked, question.steps)]), sources,
    }
  }
}

interface Runs {
  /** A number of people in the projection and in its runs. */
  readonly of: (measure: (cells: Float64Array) => number) => { projected: number[]; bands: number[][] }
  readonly distributions: ReturnType<typeof uncertaintyOf>['distributions']
}

async function regionRunsOf({ ages, positions, stored }: RegionAges, { steps, runs, seed, scenario }: FanQuestion & { readonly scenario: CheckedScenario }, { signal }: Context): Promise<Runs> {
  const { uncertainty, distributions } = uncertaintyOf(stored, ages)
  const parts = await runsInThreads(stochasticInput(ages, scenario, { steps, seed, uncertainty }), { runs, positions }, signal)
  const { projected } = projectDistrict(ages, scenario, steps)
  const byYear = new ProjectedPlace({ key: '', label: '', estimated: true }, { projected, groups: ages.groups, positions }).cells()
  const size = { width: 2 * ages.groups.length, years: steps + 1 }
  return { distributions, of: (measure) => ({ projected: byYear.map(measure), bands: bandsOf(parts, { ...size, measure }) }) }
}
