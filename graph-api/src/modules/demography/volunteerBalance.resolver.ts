import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { peopleByRate } from '../../analytics/demography/needs.js'
import { volunteerBalance, type VolunteerQuestion } from '../../analytics/demography/volunteerBalance.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { nodesBelow } from '../../neo4j/selection.js'
import { readSources } from '../source/source.repository.js'
import { checkPlacesScenario } from './checkScenario.js'
import { checkVolunteers, type CheckedVolunteers } from './checkVolunteers.js'
import { within } from './checkProjection.js'
import { readClubs, type StoredClubs } from './clubs.repository.js'
import { type DistrictProjection, projectDistrict } from './districtProjection.js'
import { readDistrictTables } from './districtTables.repository.js'
import { placeAges } from './placeAges.js'
import { type NamedPlace, ProjectedPlace } from './projectedPlace.js'
import { VolunteerBalance, VolunteerBalanceArgs } from './volunteerBalance.type.js'

@Resolver()
export class VolunteerBalanceResolver {
  @Query(() => VolunteerBalance, { description: 'Which municipalities will have fewer volunteers than their clubs need, under assumptions that one states: people are projected, share and need are not stored. Errors: BAD_USER_INPUT.' })
  async volunteerBalance(@Args(() => VolunteerBalanceArgs) { district, years, scenario, assumptions }: VolunteerBalanceArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const ahead = within('years', years ?? 20, { least: 5, most: 100 })
    if (ahead % 5 !== 0) throw new BadUserInput('years', `requires a multiple of 5 years, the length of a step, got ${ahead}`)
    const [tables, clubs] = await Promise.all([readDistrictTables(context, 'district', district), readClubs(context.database, district)])
    const ages = placeAges(tables, { argument: 'district' })
    const { start, inputs } = ages.cohorts
    const places = ages.places.map(({ id }) => id)
    const checked = checkPlacesScenario(scenario, { argument: 'scenario', places, start, width: inputs.ageGroupWidth })
    const taken = checkVolunteers(assumptions, { groups: ages.groups, places })
    const projection = projectDistrict(ages, checked, ahead / 5)
    return {
      years: projection.years, assumptions: taken, ...balances({ projection, taken, clubs, district: { key: district, label: tables.name, estimated: false } }),
      sources: await readSources(context.graph, [...clubs.sources], { info, nodes: nodesBelow(info, 'sources') }),
    }
  }
}

interface Balances { readonly projection: DistrictProjection; readonly taken: CheckedVolunteers; readonly clubs: StoredClubs; readonly district: NamedPlace }

function balances({ projection, taken, clubs, district }: Balances): { district: object; rows: object[] } {
  const { ages, projected, years } = projection
  const balanceOf = (place: NamedPlace, positions: readonly number[], { count, need }: { count: number; need: VolunteerQuestion['need'] }): object => {
    const cells = new ProjectedPlace(place, { projected, groups: ages.groups, positions }).cells()
    const people = cells.map((one) => peopleByRate(one, ages.groups, [{ sex: 'TOTAL', ageFrom: taken.ageFrom, ageTo: taken.ageTo, rate: 1 }]))
    return { ...place, clubs: count, people, ...volunteerBalance({ people, years, share: taken.share, need }) }
  }
  const clubsOf = (id: string): number => clubs.counts.get(id) ?? 0
  const all = [...clubs.counts.values()].reduce((sum, count) => sum + count, 0)
  return {
    district: balanceOf(district, [...ages.places.keys(), ages.places.length], { count: all, need: taken.isInNumbers ? null : { ofToday: taken.needOfToday } }),
    rows: ages.places.map(({ id, name }, position) => balanceOf({ key: id, label: name, estimated: ages.isEstimated[position] ?? true }, [position], { count: clubsOf(id), need: taken.needOf(id, clubsOf(id)) })),
  }
}
