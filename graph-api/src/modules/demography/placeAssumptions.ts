import type { Context } from '../../context.js'
import type { CheckedScenario } from './checkScenario.js'
import { OWN_GAIN_LEFT } from './districtProjection.js'
import type { PlaceAges } from './placeAges.js'
import { StatedSources } from './statedSources.js'
import type { StoredAssumption } from './storedCohorts.js'

/** What a projection of municipalities takes for granted: what the district does, and how places differ from it. */
export function assumptionsOfPlaces(ages: PlaceAges, { factors, measures, aged }: CheckedScenario): StoredAssumption[] {
  const source = ages.sourceIds[0] ?? null
  const own = ages.earlierDate === null
    ? 'none: no earlier count of the municipalities is stored'
    : `gain or loss beyond the district's pace from ${ages.earlierDate} to ${ages.date}, in small places only the part that is likely no chance; of it ${OWN_GAIN_LEFT} is left after five years`
  return [
    ...ages.cohorts.assumptions,
    { name: 'agesOfMunicipalities', value: `estimated for ${ages.date} from the ages of ${ages.district} and the inhabitants by sex of each place`, source },
    { name: 'ratesOfMunicipalities', value: `those of ${ages.district}; places are controlled to sum to it in each cell`, source: null },
    { name: 'ownMigration', value: own, source },
    ...Object.entries(factors).filter(([, factor]) => factor !== 1).map(([name, factor]) => ({ name, value: String(factor), source: null })),
    ...measures.map(({ kind, place, step, persons }) => ({ name: kind, value: `${ages.places[place]?.id ?? ''}, step ${step}: ${persons} persons`, source: null })),
    ...aged.map(({ ageFrom, ageTo, sex, persons }) => ({ name: persons < 0 ? 'outMigration' : 'inMigration', value: `${sex}, ${ageFrom} to ${ageTo ?? 'oldest'}: ${Math.abs(persons)} persons a step`, source: null })),
  ]
}

/** Assumptions with their sources, read when they are asked for. */
export function stated(context: Context, assumptions: readonly StoredAssumption[]): object[] {
  const sources = new StatedSources(context, assumptions.map(({ source }) => source))
  return assumptions.map(({ name, value, source }) => ({ name, value, sourceId: source, stated: sources }))
}
