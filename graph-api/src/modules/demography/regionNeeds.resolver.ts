import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { AgeGroup } from '../../analytics/demography/ageGroups.js'
import { needsOf, peopleByRate } from '../../analytics/demography/needs.js'
import type { Context } from '../../context.js'
import { checkSteps } from './checkProjection.js'
import { checkPlacesScenario } from './checkScenario.js'
import { projectDistrict } from './districtProjection.js'
import { readDistrictTables } from './districtTables.repository.js'
import { checkNeedRates, missingNeeds, type NeedRates, peopleOfCohort, VOLUNTEER_COHORTS } from './needMeasures.js'
import { placeAges } from './placeAges.js'
import { ProjectedPlace } from './projectedPlace.js'
import { checkWidth, inWidth } from './singleYearAges.js'
import { RegionNeeds, RegionNeedsArgs } from './regionNeeds.type.js'

@Resolver()
export class RegionNeedsResolver {
  @Query(() => RegionNeeds, { description: 'People of the ages that need something, projected for all municipalities: day care, school, care; and who could volunteer. Errors: BAD_USER_INPUT.' })
  async regionNeeds(@Args(() => RegionNeedsArgs) { district, steps, scenario, careRates, volunteerRates, ageGroupWidth }: RegionNeedsArgs, @Ctx() context: Context): Promise<object> {
    checkSteps(steps, 'steps')
    const tables = await readDistrictTables(context, 'district', district)
    const ages = inWidth(placeAges(tables, { argument: 'district' }), checkWidth(ageGroupWidth))
    const { start, inputs } = ages.cohorts
    const checked = checkPlacesScenario(scenario, { argument: 'scenario', places: ages.places.map(({ id }) => id), start, width: inputs.ageGroupWidth })
    const rates = checkNeedRates({ careRates, volunteerRates }, ages.groups)
    const { projected, years } = projectDistrict(ages, checked, steps)
    const everyone = [...ages.places.keys(), ages.places.length]
    const place = (key: string, label: string, positions: readonly number[]): ProjectedPlace => new ProjectedPlace({ key, label, estimated: ages.groups[0]?.ageTo === 0 || positions.length === 1 && (ages.isEstimated[positions[0] ?? 0] ?? true) }, { projected, groups: ages.groups, positions })
    return {
      years, district: needOf(place(district, tables.name, everyone), ages.groups, rates),
      rows: ages.places.map(({ id, name }, position) => needOf(place(id, name, [position]), ages.groups, rates)),
      missing: missingNeeds(rates),
    }
  }
}

function needOf(place: ProjectedPlace, groups: readonly AgeGroup[], { care, volunteers }: NeedRates): object {
  const byYear = place.cells()
  const needs = byYear.map((cells) => needsOf(cells, groups))
  const cohort = ([ageFrom, ageTo]: readonly [number, number]): object => ({ ageFrom, ageTo, counts: byYear.map((cells) => peopleOfCohort([ageFrom, ageTo], cells, groups)) })
  return {
    key: place.key, label: place.label, estimated: place.estimated,
    underThree: needs.map(({ underThree }) => underThree), threeToFive: needs.map(({ threeToFive }) => threeToFive),
    schoolEntrants: needs.map(({ schoolEntrants }) => schoolEntrants), overEighty: needs.map(({ overEighty }) => overEighty),
    careNeed: care && byYear.map((cells) => peopleByRate(cells, groups, care)), volunteers: volunteers && byYear.map((cells) => peopleByRate(cells, groups, volunteers)),
    volunteerCohorts: VOLUNTEER_COHORTS.map(cohort),
  }
}
