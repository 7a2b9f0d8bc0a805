import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { type AgeGroup, LIFE_STAGES, regroup } from '../../analytics/demography/ageGroups.js'
import { type AgePeople, type AgeVoice, voicesOfPlaces } from '../../analytics/demography/ageVoices.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { type CountByAge, readVoices, type Voices } from './ageVoices.repository.js'
import { AgeVoices, AgeVoicesArgs } from './ageVoices.type.js'
import { within } from './checkProjection.js'
import { checkPlacesScenario } from './checkScenario.js'
import { projectDistrict } from './districtProjection.js'
import { readDistrictTables } from './districtTables.repository.js'
import { placeAges } from './placeAges.js'
import { ProjectedPlace } from './projectedPlace.js'

@Resolver()
export class AgeVoicesResolver {
  @Query(() => AgeVoices, { description: 'For every place and stage of life: share today, share later, share among participants, contributions per head; groups that grow and have no voice. Errors: BAD_USER_INPUT.' })
  async ageGroupVoices(@Args(() => AgeVoicesArgs) { district, years, scenario }: AgeVoicesArgs, @Ctx() context: Context): Promise<object> {
    const ahead = within('years', years ?? 20, { least: 5, most: 100 })
    if (ahead % 5 !== 0) throw new BadUserInput('years', `requires a multiple of 5 years, the length of a step, got ${ahead}`)
    const [tables, voices] = await Promise.all([readDistrictTables(context, 'district', district), readVoices(context.database, district)])
    const ages = placeAges(tables, { argument: 'district' })
    const { start, inputs } = ages.cohorts
    const checked = checkPlacesScenario(scenario, { argument: 'scenario', places: ages.places.map(({ id }) => id), start, width: inputs.ageGroupWidth })
    const { projected } = projectDistrict(ages, checked, ahead / 5)
    const place = (key: string, label: string, positions: readonly number[]): ProjectedPlace => new ProjectedPlace({ key, label, estimated: positions.length === 1 && (ages.isEstimated[positions[0] ?? 0] ?? true) }, { projected, groups: ages.groups, positions })
    const whole = place(district, tables.name, [...ages.places.keys(), ages.places.length])
    const places = ages.places.map(({ id, name }, position) => place(id, name, [position]))
    const answered = voicesOfPlaces(peopleOf(whole, ages.groups, voices), places.map((one) => peopleOf(one, ages.groups, ofPlace(voices, one.key))))
    return {
      yearToday: start, yearLater: start + ahead, unknown: voices.unknown,
      district: answerOf(whole, answered.district), rows: places.map((one, index) => answerOf(one, answered.places[index] ?? [])),
    }
  }
}

type Counts = Pick<Voices, 'participants' | 'contributions'>

function ofPlace({ participants, contributions }: Counts, id: string): Counts {
  const own = (counts: readonly CountByAge[]): CountByAge[] => counts.filter(([place]) => place === id)
  return { participants: own(participants), contributions: own(contributions) }
}

function answerOf({ key, label, estimated, total }: ProjectedPlace, groups: readonly AgeVoice[]): object {
  return { key, label, estimated, populationToday: total[0], populationLater: total.at(-1), groups }
}

function peopleOf(place: ProjectedPlace, groups: readonly AgeGroup[], { participants, contributions }: Counts): AgePeople[] {
  const byYear = place.cells()
  const [today, later] = [byYear[0], byYear.at(-1)].map((cells) => stages(cells as Float64Array, groups)) as [number[], number[]]
  return LIFE_STAGES.map((stage, index) => ({ ...stage, today: today[index] as number, later: later[index] as number, participants: countOf(participants, stage), contributions: countOf(contributions, stage) }))
}

/** People of both sexes in each stage of life. */
function stages(cells: Float64Array, groups: readonly AgeGroup[]): number[] {
  const counts = groups.map(({ ageFrom, ageTo }, group) => ({ ageFrom, ageTo, count: (cells[group] as number) + (cells[groups.length + group] as number) }))
  const rows = regroup(counts, LIFE_STAGES)
  if (!rows) throw new BadUserInput('district', `requires age groups that tell 20, 40, 65 and 80 apart, got an open group from ${groups.at(-1)?.ageFrom ?? 0}`)
  return rows.map(({ count }) => count)
}

function countOf(counts: readonly CountByAge[], { ageFrom, ageTo }: AgeGroup): number {
  return counts.reduce((sum, [, age, count]) => (age >= ageFrom && age <= (ageTo ?? Infinity) ? sum + count : sum), 0)
}
