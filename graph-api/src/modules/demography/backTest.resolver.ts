import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { errorClasses, errorsOf } from '../../analytics/demography/backTestErrors.js'
import { fanOf } from '../../analytics/demography/fanQuantiles.js'
import type { Context } from '../../context.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { runsInThreads } from '../../workers/projectionAnalysis.js'
import { readSources } from '../source/source.repository.js'
import { predictionsOf, type Prediction, testedPlaces, testFrame, type TestFrame, testPeriods } from './backTest.js'
import { BackTest, BackTestArgs, BackTestPeriod } from './backTest.type.js'
import { UNCHANGED } from './checkScenario.js'
import { readDistrictTables } from './districtTables.repository.js'
import { assumptionsOfPlaces, stated } from './placeAssumptions.js'
import { stochasticInput, uncertaintyOf } from './uncertainty.js'

const RUNS = 1000
const NO_SPREAD = 'neither the spread of net migration nor that of the gains of places was known at the start: bands of nothing but chance would claim too much'

@Resolver()
export class BackTestResolver {
  @Query(() => BackTest, { description: 'How far projections from a day in the past are from what was counted later: errors by size of the place, beside simple baselines, and how often the bands held. Errors: BAD_USER_INPUT.' })
  async backTest(@Args(() => BackTestArgs) { district, from, to }: BackTestArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const frame = testFrame(await readDistrictTables(context, 'district', district), { from, to: to ?? null })
    const { ages, positions } = frame
    const bands = await bandsOf(frame, context)
    return {
      from: ages.date, to: frame.to, bandsMissing: bands ? null : NO_SPREAD, years: frame.years, base: ages.base, actual: sum(frame.actuals),
      keys: positions.map((position) => ages.places[position]?.id), labels: positions.map((position) => ages.places[position]?.name), sizes: frame.sizes, actuals: frame.actuals,
      results: predictionsOf(frame).map((prediction) => toResult(frame, prediction, bands)),
      assumptions: stated(context, assumptionsOfPlaces(ages, UNCHANGED)),
      sources: await readSources(context.graph, frame.sourceIds, { info, nodes: nodesBelow(info, 'sources') }),
    }
  }

  @Query(() => [BackTestPeriod], { description: 'From which day projections of a district can be tried, and with which later counts compared: same census base, oldest first. Errors: BAD_USER_INPUT.' })
  async backTestPeriods(@Arg('district', () => ID, { description: 'a region with ages that has municipalities' }) district: string, @Ctx() context: Context): Promise<readonly object[]> {
    return testPeriods(await readDistrictTables(context, 'district', district))
  }
}

/** The quantiles of each compared place on the later day; null where no spread was known at the start: bands of nothing but chance would claim too much. */
async function bandsOf({ tables, ages, steps, within, positions }: TestFrame, context: Context): Promise<number[][] | null> {
  const { uncertainty } = uncertaintyOf(tables.stored, ages)
  if (uncertainty.migration === 0 && uncertainty.own.level + uncertainty.own.individual === 0) return null
  const parts = await runsInThreads(stochasticInput(ages, UNCHANGED, { steps, seed: 1, uncertainty }), { runs: RUNS, positions: null }, context.signal)
  const size = { places: ages.places.length + 1, years: steps + 1 }
  return positions.map((position) => fanOf(parts, { ...size, positions: [position] }).map((years) => (1 - within) * (years[steps - 1] as number) + within * (years[steps] as number)))
}

function toResult(frame: TestFrame, { method, missing, predictions }: Prediction, bands: number[][] | null): object {
  if (!predictions) return { method, missing, predicted: null, predictions: frame.positions.map(() => null), all: null, classes: [] }
  const tested = testedPlaces(frame, predictions, method === 'COHORT_COMPONENT' ? bands : null)
  return { method, missing, predicted: sum(predictions), predictions, all: errorsOf(tested), classes: errorClasses(tested) }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
