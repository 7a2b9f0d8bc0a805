import type { Database } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { CLUBS_OF_DISTRICT, PEOPLE_OF_PLACES } from './clubs.cypher.js'

export interface StoredClubs {
  /** By municipality; those without a stored club are not in it. */
  readonly counts: ReadonlyMap<string, number>
  readonly sources: readonly string[]
}

export async function readClubs(database: Database, district: string): Promise<StoredClubs> {
  const [read] = await database.read<{ clubs: [string, number][]; sources: string[] }>(CLUBS_OF_DISTRICT, { district })
  return { counts: new Map(read?.clubs ?? []), sources: read?.sources ?? [] }
}

export interface PeopleOfPlaces {
  readonly places: readonly (readonly [id: string, name: string, members: readonly string[]])[]
  /** Who has taken part or nominated somebody. */
  readonly known: readonly string[]
}

/** `regions` null: every municipality of the district. */
export async function readPeopleOfPlaces(database: Database, district: string, regions: readonly string[] | null): Promise<PeopleOfPlaces> {
  const [read] = await database.read<{ places: [string, string, string[]][]; known: string[] }>(PEOPLE_OF_PLACES, { district, regions })
  if (!read) throw unknownId('district', [district], 'Region')
  return read
}
