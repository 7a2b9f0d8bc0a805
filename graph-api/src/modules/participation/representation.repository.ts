import { type PopulationState, populationStates, type Sex } from '../../analytics/demography/populationTable.js'
import { type RegionTree, toRegionTree } from '../../analytics/participation/regionTree.js'
import type { PeopleBy } from '../../analytics/participation/representationGroups.js'
import type { Database } from '../../neo4j/database.js'
import { filtered, countParts, type RegionTuple, toRegion } from './participationFilter.repository.js'
import { ALL_REGION_ENTRIES, PAIRS, SOURCE_IDS } from './participationReport.cypher.js'
import type { ParticipationFilter } from './participationReport.type.js'
import type { ParticipationStageName } from './participationStage.type.js'
import { PEOPLE_BY_AGE, PEOPLE_BY_GENDER, PEOPLE_BY_PLACE, POPULATIONS_BELOW, STAGE_REACHED } from './representation.cypher.js'

const PEOPLE_BY = { gender: PEOPLE_BY_GENDER, age: PEOPLE_BY_AGE, place: PEOPLE_BY_PLACE } as const

export interface PeopleQuestion { readonly filter: ParticipationFilter; readonly stage: ParticipationStageName; readonly by: keyof typeof PEOPLE_BY }

export interface ReachedPeople<Value> { readonly tree: RegionTree; readonly people: readonly PeopleBy<Value>[]; readonly sourceIds: readonly string[] }

interface Read<Value> { people: [Value | null, number][]; regions: RegionTuple[]; sourceIds: string[] }

/** People who reached a stage, by gender (text), age (number) or place (id). */
export async function readPeople<Value>(database: Database, { filter, stage, by }: PeopleQuestion): Promise<ReachedPeople<Value>> {
  const statement = filtered(filter)
  const { records } = statement
  const read = await countParts<Read<Value>>(database, statement, [`${records}${PAIRS}${STAGE_REACHED[stage]}${PEOPLE_BY[by]}`, `${records}${SOURCE_IDS}`, ALL_REGION_ENTRIES])
  return { tree: toRegionTree(read.regions.map(toRegion)), people: read.people.map(([value, people]) => ({ value, people })), sourceIds: read.sourceIds }
}

type PopulationTuple = [region: string, date: string, sex: Sex, ageFrom: number, ageTo: number | null, count: number, source: string | null]

/** The stored populations of some regions and of all that is part of them. */
export async function readPopulationsBelow(database: Database, bases: readonly string[]): Promise<ReadonlyMap<string, readonly PopulationState[]>> {
  const [read] = await database.read<{ populations: PopulationTuple[] }>(POPULATIONS_BELOW, { bases })
  const ofRegion = new Map<string, PopulationTuple[]>()
  for (const row of read?.populations ?? []) {
    const rows = ofRegion.get(row[0])
    if (rows) rows.push(row)
    else ofRegion.set(row[0], [row])
  }
  return new Map([...ofRegion].map(([region, rows]) => [region, populationStates(rows.map(toCount))]))
}

function toCount([, date, sex, ageFrom, ageTo, count, source]: PopulationTuple): Parameters<typeof populationStates>[0][number] {
  return { date, sex, ageFrom, ageTo, count, source }
}
