import type { Database } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { AGES_IN_NETWORK } from './ageGroupMultipliers.cypher.js'

export interface AgesInNetwork {
  /** Of the district. */
  readonly name: string
  /** In which the ages are reached; null: there is neither a day nor an attended event. */
  readonly year: number | null
  readonly places: readonly (readonly [id: string, name: string])[]
  readonly people: readonly (readonly [place: string, person: string, age: number])[]
  /** Who has taken part or nominated somebody. */
  readonly known: readonly string[]
  readonly ties: readonly (readonly [string, string])[]
  readonly memberships: readonly (readonly [person: string, organisation: string])[]
}

export async function readAgesInNetwork(database: Database, district: string, date: string | null): Promise<AgesInNetwork> {
  const [read] = await database.read<AgesInNetwork & Record<string, unknown>>(AGES_IN_NETWORK, { district, date })
  if (!read) throw unknownId('district', [district], 'Region')
  return read
}
