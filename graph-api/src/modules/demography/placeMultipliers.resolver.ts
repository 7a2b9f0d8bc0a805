import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { nearestMultipliers } from '../../analytics/network/nearestMultipliers.js'
import type { Context } from '../../context.js'
import { BadUserInput } from '../../errors.js'
import { readNames, readTies } from '../planning/planning.repository.js'
import { readPeopleOfPlaces } from './clubs.repository.js'
import { PlaceMultiplier, PlaceMultipliersArgs } from './placeMultipliers.type.js'

/** Later than every end of a tie. */
const NEVER = '9999'

@Resolver()
export class PlaceMultipliersResolver {
  @Query(() => [PlaceMultiplier], { description: 'For each municipality the multiplier nearest in the network, by id of the municipality: over reported ties (but conflicts) and memberships from somebody who attended an event or nominated somebody. Errors: BAD_USER_INPUT.' })
  async placeMultipliers(@Args(() => PlaceMultipliersArgs) { district, regions, date }: PlaceMultipliersArgs, @Ctx() { database }: Context): Promise<object[]> {
    const [{ places, known }, ties] = await Promise.all([readPeopleOfPlaces(database, district, regions ?? null), readTies(database, date ?? NEVER)])
    const other = (regions ?? []).find((region) => !places.some(([id]) => id === region))
    if (other !== undefined) throw new BadUserInput('regions', `requires municipalities of the region "${district}", got "${other.slice(0, 64)}"`)
    const paths = nearestMultipliers({ ties, known, groups: places.map(([key, , members]) => ({ key, members })) })
    const names = await readNames(database, [...paths.values()].flatMap((found) => found?.path ?? []))
    const person = (id: string): object => ({ id, name: names.get(id) ?? id })
    return places.map(([key, label, members]) => {
      const path = paths.get(key)?.path ?? []
      const [first, last] = [path[0], path.at(-1)]
      return { key, label, members: members.length, ask: first === undefined ? null : person(first), through: path.slice(1, -1).map(person), reaches: last === undefined ? null : person(last), steps: path.length === 0 ? null : path.length - 1 }
    })
  }
}
