import type { Database } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import type { ScenarioInput } from './scenario.type.js'
import { DELETE_SCENARIO, SAVE_SCENARIO, SCENARIOS } from './scenarios.cypher.js'

export interface StoredScenario {
  readonly id: string
  readonly name: string
  readonly author: string
  readonly note: string | null
  /** ISO 8601. */
  readonly savedAt: string
  readonly district: string
  readonly assumptions: ScenarioInput
}

type ScenarioTuple = [id: string, name: string, author: string, note: string | null, savedAt: string, district: string, assumptions: string]

/** Newest first. */
export async function readScenarios(database: Database): Promise<StoredScenario[]> {
  return read(database, null)
}

/** In the order of the ids; the argument is blamed for one that does not exist. */
export async function readScenariosById(database: Database, argument: string, ids: readonly string[]): Promise<StoredScenario[]> {
  const found = new Map((await read(database, ids)).map((scenario) => [scenario.id, scenario]))
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length > 0) throw unknownId(argument, missing, 'DemographicScenario')
  return ids.map((id) => found.get(id) as StoredScenario)
}

async function read(database: Database, ids: readonly string[] | null): Promise<StoredScenario[]> {
  const [row] = await database.read<{ scenarios: ScenarioTuple[] }>(SCENARIOS, { ids })
  return (row?.scenarios ?? []).map(([id, name, author, note, savedAt, district, assumptions]) => ({ id, name, author, note, savedAt, district, assumptions: JSON.parse(assumptions) as ScenarioInput }))
}

export async function writeScenario(database: Database, { id, assumptions, ...properties }: StoredScenario): Promise<void> {
  await database.write((transaction) => transaction.run(SAVE_SCENARIO, { id, properties: { ...properties, assumptions: JSON.stringify(assumptions) } }))
}

export async function removeScenario(database: Database, id: string): Promise<boolean> {
  const [row] = await database.write((transaction) => transaction.run<{ removed: number }>(DELETE_SCENARIO, { id }))
  return (row?.removed ?? 0) > 0
}
