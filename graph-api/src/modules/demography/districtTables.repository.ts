import { type PopulationState, populationStates, type Sex } from '../../analytics/demography/populationTable.js'
import type { Context } from '../../context.js'
import type { Database } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { findRates, type StoredRates } from './demography.repository.js'
import { readOnce } from './readOnce.js'
import { PLACES_OF_DISTRICT, REGION_WITH_AGES } from './districtTables.cypher.js'

/** A municipality with its stored population: most have numbers of inhabitants alone. */
export interface StoredPlace { readonly id: string; readonly name: string; readonly states: readonly PopulationState[] }

export interface DistrictTables { readonly district: string; readonly name: string; readonly stored: StoredRates; readonly places: readonly StoredPlace[] }

/** A district with its stored rates and its municipalities. `argument` names what the client asked with. */
export async function readDistrictTables({ database }: Context, argument: string, district: string): Promise<DistrictTables> {
  const tables = await readOnce(database, `tables ${district}`, () => read(database, district))
  if (!tables) throw unknownId(argument, [district], 'Region')
  return tables
}

type PlaceTuple = [id: string, name: string, counts: [date: string, sex: Sex, ageFrom: number, ageTo: number | null, count: number, source: string | null][]]

async function read(database: Database, district: string): Promise<DistrictTables | null> {
  const [stored, [found]] = await Promise.all([findRates(database, district), database.read<{ name: string; places: PlaceTuple[] }>(PLACES_OF_DISTRICT, { district })])
  if (!stored) return null
  const places = (found?.places ?? []).map(([id, name, counts]) => ({
    id, name, states: populationStates(counts.map(([date, sex, ageFrom, ageTo, count, source]) => ({ date, sex, ageFrom, ageTo, count, source }))),
  }))
  return { district, name: found?.name ?? district, stored, places }
}

export interface RegionWithAges {
  /** The region itself or the nearest one around it that has ages; null where none has. */
  readonly nearest: string | null
  /** The municipalities that the region is or holds. */
  readonly places: readonly string[]
}

export async function readRegionWithAges({ database }: Context, argument: string, region: string): Promise<RegionWithAges> {
  const found = await readOnce(database, `places ${region}`, async () => (await database.read<{ nearest: string[]; places: string[] }>(REGION_WITH_AGES, { region }))[0] ?? null)
  if (!found) throw unknownId(argument, [region], 'Region')
  return { nearest: found.nearest[0] ?? null, places: found.places }
}
