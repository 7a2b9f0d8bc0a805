import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { AgeGroup } from '../../analytics/demography/ageGroups.js'
import { type AgedRate, firstFaultyRate, needsOf, peopleByRate } from '../../analytics/demography/needs.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { checkSteps, within } from './checkProjection.js'
import { checkPlacesScenario } from './checkScenario.js'
import { projectDistrict } from './districtProjection.js'
import { readDistrictTables } from './districtTables.repository.js'
import { placeAges } from './placeAges.js'
import { ProjectedPlace } from './projectedPlace.js'
import { type AgedRateInput, RegionNeeds, RegionNeedsArgs } from './regionNeeds.type.js'

/** Cohorts of the ages in which people volunteer. */
const COHORTS = [[15, 29], [30, 44], [45, 64], [65, 79]] as const
const NO_RATES = 'the data set holds no sourced rate by age; give one of your own'

interface Rates { readonly care: AgedRate[] | null; readonly volunteers: AgedRate[] | null }

@Resolver()
export class RegionNeedsResolver {
  @Query(() => RegionNeeds, { description: 'People of the ages that need something, projected for all municipalities: day care, school, care; and who could volunteer. Errors: BAD_USER_INPUT.' })
  async regionNeeds(@Args(() => RegionNeedsArgs) { district, steps, scenario, careRates, volunteerRates }: RegionNeedsArgs, @Ctx() context: Context): Promise<object> {
    checkSteps(steps, 'steps')
    const tables = await readDistrictTables(context, 'district', district)
    const ages = placeAges(tables, { argument: 'district' })
    const { start, inputs } = ages.cohorts
    const checked = checkPlacesScenario(scenario, { argument: 'scenario', places: ages.places.map(({ id }) => id), start, width: inputs.ageGroupWidth })
    const rates = { care: checkRates('careRates', careRates, ages.groups), volunteers: checkRates('volunteerRates', volunteerRates, ages.groups) }
    const { projected, years } = projectDistrict(ages, checked, steps)
    const everyone = [...ages.places.keys(), ages.places.length]
    const place = (key: string, label: string, positions: readonly number[]): ProjectedPlace => new ProjectedPlace({ key, label, estimated: positions.length === 1 && (ages.isEstimated[positions[0] ?? 0] ?? true) }, { projected, groups: ages.groups, positions })
    return {
      years, district: needOf(place(district, tables.name, everyone), ages.groups, rates),
      rows: ages.places.map(({ id, name }, position) => needOf(place(id, name, [position]), ages.groups, rates)),
      missing: [...(rates.care ? [] : [{ name: 'careNeed', reason: NO_RATES }]), ...(rates.volunteers ? [] : [{ name: 'volunteers', reason: NO_RATES }])],
    }
  }
}

function needOf(place: ProjectedPlace, groups: readonly AgeGroup[], { care, volunteers }: Rates): object {
  const byYear = place.cells()
  const needs = byYear.map((cells) => needsOf(cells, groups))
  const cohort = ([ageFrom, ageTo]: readonly [number, number]): object => ({ ageFrom, ageTo, counts: byYear.map((cells) => peopleByRate(cells, groups, [{ sex: 'TOTAL', ageFrom, ageTo, rate: 1 }])) })
  return {
    key: place.key, label: place.label, estimated: place.estimated,
    underThree: needs.map(({ underThree }) => underThree), threeToFive: needs.map(({ threeToFive }) => threeToFive),
    schoolEntrants: needs.map(({ schoolEntrants }) => schoolEntrants), overEighty: needs.map(({ overEighty }) => overEighty),
    careNeed: care && byYear.map((cells) => peopleByRate(cells, groups, care)), volunteers: volunteers && byYear.map((cells) => peopleByRate(cells, groups, volunteers)),
    volunteerCohorts: COHORTS.map(cohort),
  }
}

function checkRates(argument: string, rates: AgedRateInput[] | null | undefined, groups: readonly AgeGroup[]): AgedRate[] | null {
  if (!rates || rates.length === 0) return null
  const checked = rates.map(({ ageFrom, ageTo, sex, rate }, index) => ({ ageFrom, ageTo: ageTo ?? null, sex: sex ?? 'TOTAL' as const, rate: within(`${argument}[${index}].rate`, rate, { least: 0, most: 1 }) }))
  const faulty = firstFaultyRate(checked, groups)
  if (!faulty) return checked
  const { ageFrom, ageTo } = checked[faulty.index] as AgedRate
  const need = faulty.fault === 'OVERLAP' ? 'requires ages that no rate before it has' : 'requires ages of whole groups of five years, such as 65 to 79 or 80 and older'
  throw new BadUserInput(`${argument}[${faulty.index}]`, `${need}, got ${ageFrom} to ${ageTo ?? 'oldest'}`)
}
