import type { Database } from '../../neo4j/database.js'
import { VOICES_OF_DISTRICT } from './ageVoices.cypher.js'

export type CountByAge = [place: string, age: number, count: number]

export interface Voices {
  readonly participants: readonly CountByAge[]
  readonly contributions: readonly CountByAge[]
  /** Actors who attended and whose year of birth is not known. */
  readonly unknown: number
}

export async function readVoices(database: Database, district: string): Promise<Voices> {
  const [read] = await database.read<{ participants: CountByAge[]; contributions: CountByAge[]; unknown: number }>(VOICES_OF_DISTRICT, { district })
  return read ?? { participants: [], contributions: [], unknown: 0 }
}
