import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { FAN_QUANTILES, fanOf } from '../../analytics/demography/fanQuantiles.js'
import type { Context } from '../../context.js'
import { runsInThreads } from '../../workers/projectionAnalysis.js'
import { checkPlacesScenario } from './checkScenario.js'
import { readDistrictTables } from './districtTables.repository.js'
import { checkFan } from './fanQuestion.js'
import { placeAges } from './placeAges.js'
import { assumptionsOfPlaces, stated } from './placeAssumptions.js'
import { ProjectionFan, ProjectionFanArgs } from './projectionFan.type.js'
import { stayedBehindIn } from './stayedBehind.js'
import { inWidth } from './singleYearAges.js'
import { stochasticInput, uncertaintyOf } from './uncertainty.js'

@Resolver()
export class ProjectionFanResolver {
  @Query(() => ProjectionFan, { description: 'The projection of all municipalities with drawn rates, run many times in the thread pool; `networkProgress` shows how far it is. Errors: BAD_USER_INPUT.' })
  async projectionFan(@Args(() => ProjectionFanArgs) { district, scenario, ...asked }: ProjectionFanArgs, @Ctx() context: Context): Promise<object> {
    const question = checkFan(asked)
    const { steps, width, runs, seed } = question
    const tables = await readDistrictTables(context, 'district', district)
    const ages = inWidth(placeAges(tables, { argument: 'district' }), width)
    const { start, inputs } = ages.cohorts
    const checked = checkPlacesScenario(scenario, { argument: 'scenario', places: ages.places.map(({ id }) => id), start, width: inputs.ageGroupWidth })
    const { uncertainty, distributions } = uncertaintyOf(tables.stored, ages)
    const parts = await runsInThreads(stochasticInput(ages, checked, { ...question, uncertainty }), { runs, positions: null }, context.signal)
    const size = { places: ages.places.length + 1, years: steps + 1 }
    const fan = (key: string, label: string, positions: readonly number[]): object => ({ key, label, bands: fanOf(parts, { ...size, positions }) })
    return {
      date: ages.date, years: Array.from({ length: steps + 1 }, (_, step) => start + step * inputs.ageGroupWidth), runs, seed, quantiles: FAN_QUANTILES,
      district: fan(district, tables.name, Array.from({ length: size.places }, (_, position) => position)),
      rows: ages.places.map(({ id, name }, position) => fan(id, name, [position])),
      distributions: stated(context, distributions), assumptions: stated(context, [...assumptionsOfPlaces(ages, checked), ...stayedBehindIn(ages, checked, steps)]),
    }
  }
}
