import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { AgeGrouping as AgeGroupingName } from '../../analytics/demography/populationTable.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { checkSteps } from './checkProjection.js'
import { checkPlacesScenario } from './checkScenario.js'
import { changedPlaces } from './changedPlaces.js'
import { districtCohortChange } from './districtCohortChange.js'
import { projectDistrict } from './districtProjection.js'
import { readDistrictTables } from './districtTables.repository.js'
import { assumptionsOfPlaces, stated } from './placeAssumptions.js'
import { placeAges, type PlaceAges } from './placeAges.js'
import { AgeGrouping } from './population.type.js'
import { type PlacesByYear, ProjectedPlace } from './projectedPlace.js'
import { ProjectedGroup, ProjectedIndicators, ProjectRegionsArgs, RegionProjection, RegionProjections } from './regionProjection.type.js'
import { stayedBehind } from './stayedBehind.js'
import { checkWidth, inWidth } from './singleYearAges.js'

@Resolver(() => RegionProjection)
export class RegionProjectionResolver {
  @Query(() => RegionProjections, { description: 'All municipalities of a district projected at once, controlled to the district; ages are estimated at the start. Ages only where they are asked for. Errors: BAD_USER_INPUT.' })
  async projectRegions(@Args(() => ProjectRegionsArgs) { district, steps, scenario, method, ageGroupWidth }: ProjectRegionsArgs, @Ctx() context: Context): Promise<object> {
    checkSteps(steps, 'steps')
    const width = checkWidth(ageGroupWidth)
    if (method === 'HAMILTON_PERRY' && width !== 5) throw new BadUserInput('ageGroupWidth', 'requires 5 for the method HAMILTON_PERRY: cohort-change ratios are of counts five years apart; got 1')
    if (method === 'HAMILTON_PERRY' && scenario) throw new BadUserInput('scenario', 'requires the method COHORT_COMPONENT: cohort-change ratios know no births, deaths and moves apart; got HAMILTON_PERRY')
    const tables = await readDistrictTables(context, 'district', district)
    const ages = inWidth(placeAges(tables, { argument: 'district' }), width)
    const { start, inputs } = ages.cohorts
    const checked = checkPlacesScenario(scenario, { argument: 'scenario', places: ages.places.map(({ id }) => id), start, width: inputs.ageGroupWidth })
    const change = method === 'HAMILTON_PERRY' ? districtCohortChange(tables, ages, 'method') : null
    const projected = change ? changedPlaces(ages, change.change, steps) : projectDistrict(ages, checked, steps).projected
    return {
      date: ages.date, base: ages.base, years: projected.cells.map((_, step) => start + step * inputs.ageGroupWidth),
      ...placesOf(ages, projected, { key: district, label: tables.name }),
      largestDifference: ages.largestDifference,
      assumptions: stated(context, change ? change.assumptions : [...assumptionsOfPlaces(ages, checked), ...stayedBehind(ages, checked, projected)]),
    }
  }

  @FieldResolver(() => [ProjectedGroup], { description: 'by sex and age: women, then men' })
  groups(@Root() place: ProjectedPlace, @Arg('ageGroups', () => AgeGrouping, { nullable: true, description: 'FIVE_YEARS (default; STORED is the same), LIFE_STAGES, or SINGLE, which needs `ageGroupWidth` 1 and is empty without' }) ageGroups: AgeGroupingName | null): object[] {
    return place.groups(ageGroups ?? 'FIVE_YEARS')
  }

  @FieldResolver(() => ProjectedIndicators, { description: 'measures of the age structure' })
  indicators(@Root() place: ProjectedPlace): object {
    return place.indicators()
  }
}

function placesOf({ places, groups, isEstimated }: PlaceAges, projected: PlacesByYear, { key, label }: { key: string; label: string }): { district: ProjectedPlace; rows: ProjectedPlace[] } {
  const everyone = [...places.map((_, position) => position), places.length]
  return {
    district: new ProjectedPlace({ key, label, estimated: groups[0]?.ageTo === 0 }, { projected, groups, positions: everyone }),
    rows: places.map(({ id, name }, position) => new ProjectedPlace({ key: id, label: name, estimated: isEstimated[position] ?? true }, { projected, groups, positions: [position] })),
  }
}
