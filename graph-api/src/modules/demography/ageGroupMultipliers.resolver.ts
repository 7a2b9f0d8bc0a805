import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { type AgeGroup, LIFE_STAGES } from '../../analytics/demography/ageGroups.js'
import { isFew } from '../../analytics/demography/withheldParts.js'
import { type GroupMultiplier, groupMultipliers } from '../../analytics/network/groupMultipliers.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { readNames } from '../planning/planning.repository.js'
import { type AgesInNetwork, readAgesInNetwork } from './ageGroupMultipliers.repository.js'
import { AgeGroupMultipliersArgs, PlaceAgeMultipliers } from './ageGroupMultipliers.type.js'
import { within } from './checkProjection.js'

const MOST_ORGANISATIONS = 3

@Resolver()
export class AgeGroupMultipliersResolver {
  @Query(() => [PlaceAgeMultipliers], { description: 'For each stage of life those who could reach it: of the persons who attended an event or nominated somebody, whoever has most stored people of that age within reach, over a reported tie (but conflicts) or a common organisation. Without `regions` one row for the district, else one for each municipality, by id. Errors: BAD_USER_INPUT.' })
  async ageGroupMultipliers(@Args(() => AgeGroupMultipliersArgs) { district, regions, date, most }: AgeGroupMultipliersArgs, @Ctx() { database }: Context): Promise<object[]> {
    const named = within('most', most ?? 3, { least: 1, most: 20 })
    const network = await readAgesInNetwork(database, district, date ?? null)
    const places = placesOf(network, district, regions ?? null)
    const groups = places.flatMap(({ key, people }) => LIFE_STAGES.map((stage) => ({ key: keyOf(key, stage), members: membersOf(people, stage) })))
    const found = groupMultipliers({ ...network, groups, most: named })
    const sizes = new Map(groups.map(({ key, members }) => [key, members.length]))
    const names = await readNames(database, [...found.values()].flatMap((ones) => ones.flatMap(({ id, organisations }) => [id, ...organisations.slice(0, MOST_ORGANISATIONS)])))
    return places.map(({ key, label }) => ({
      key, label, year: network.year,
      groups: LIFE_STAGES.map((stage) => ({ ...stage, members: unlessFew(sizes.get(keyOf(key, stage)) ?? 0), multipliers: (found.get(keyOf(key, stage)) ?? []).map((one) => toAnswer(one, names)) })),
    }))
  }
}

interface AskedPlace { readonly key: string; readonly label: string; readonly people: AgesInNetwork['people'] }

function placesOf({ name, places, people }: AgesInNetwork, district: string, regions: readonly string[] | null): AskedPlace[] {
  if (regions === null) return [{ key: district, label: name, people }]
  const other = regions.find((region) => !places.some(([id]) => id === region))
  if (other !== undefined) throw new BadUserInput('regions', `requires municipalities of the region "${district.slice(0, 64)}", got "${other.slice(0, 64)}"`)
  const byPlace = new Map(places.map(([id]): [string, AgesInNetwork['people'][number][]] => [id, []]))
  for (const person of people) byPlace.get(person[0])?.push(person)
  return places.filter(([id]) => regions.includes(id)).map(([id, label]) => ({ key: id, label, people: byPlace.get(id) ?? [] }))
}

function membersOf(people: AgesInNetwork['people'], { ageFrom, ageTo }: AgeGroup): string[] {
  return people.filter(([, , age]) => age >= ageFrom && age <= (ageTo ?? Infinity)).map(([, person]) => person)
}

const keyOf = (place: string, { ageFrom }: AgeGroup): string => `${place} ${ageFrom}`

/** Counts of one to four people are withheld, as in the shares beside them. */
const unlessFew = (count: number): number | null => (isFew(count) ? null : count)

function toAnswer({ id, reached, organisations, steps }: GroupMultiplier, names: ReadonlyMap<string, string>): object {
  const named = (one: string): object => ({ id: one, name: names.get(one) ?? one })
  return { ask: named(id), reached: unlessFew(reached), organisations: organisations.slice(0, MOST_ORGANISATIONS).map(named), steps }
}
