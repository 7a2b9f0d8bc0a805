import { Conflict } from '../../errors.js'
import type { Database, WriteTransaction } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import type { ScenarioInput } from './scenario.type.js'
import { CHANGE_SCENARIO, CREATE_SCENARIO, DELETE_SCENARIO, LOCK_SCENARIO, SCENARIOS } from './scenarios.cypher.js'

export interface StoredScenario {
  readonly id: string
  /** 1 when it was made; each change raises it by one. */
  readonly version: number
  readonly name: string
  readonly author: string
  readonly note: string | null
  /** ISO 8601. */
  readonly savedAt: string
  readonly district: string
  readonly assumptions: ScenarioInput
}

type ScenarioTuple = [id: string, version: number, name: string, author: string, note: string | null, savedAt: string, district: string, assumptions: string]

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
  return (row?.scenarios ?? []).map(([id, version, name, author, note, savedAt, district, assumptions]) => ({ id, version, name, author, note, savedAt, district, assumptions: JSON.parse(assumptions) as ScenarioInput }))
}

export async function createScenario(database: Database, scenario: Omit<StoredScenario, 'version'>): Promise<StoredScenario> {
  await database.write((transaction) => transaction.run(CREATE_SCENARIO, { id: scenario.id, properties: propertiesOf(scenario) }))
  return { ...scenario, version: 1 }
}

/** What a change rests on: which scenario, the argument that names it, and the version that was seen; null: whichever there is. */
export interface SeenScenario { readonly id: string; readonly argument: string; readonly expectedVersion: number | null }

/** In place of the saved one; a conflict where somebody else changed it since it was seen, and then nothing is written. */
export async function changeScenario(database: Database, seen: SeenScenario, scenario: Omit<StoredScenario, 'id' | 'version'>): Promise<StoredScenario> {
  const version = await database.write(async (transaction) => {
    const before = await lockSeen(transaction, seen)
    await transaction.run(CHANGE_SCENARIO, { id: seen.id, properties: propertiesOf(scenario) })
    return before + 1
  })
  return { ...scenario, id: seen.id, version }
}

export async function removeScenario(database: Database, seen: SeenScenario): Promise<void> {
  await database.write(async (transaction) => {
    await lockSeen(transaction, seen)
    await transaction.run(DELETE_SCENARIO, { id: seen.id })
  })
}

async function lockSeen(transaction: WriteTransaction, { id, argument, expectedVersion }: SeenScenario): Promise<number> {
  const [saved] = await transaction.run<{ version: number; author: string }>(LOCK_SCENARIO, { id })
  if (!saved) throw unknownId(argument, [id], 'DemographicScenario')
  if (expectedVersion !== null && saved.version !== expectedVersion) {
    throw new Conflict(`The scenario was changed meanwhile by ${saved.author}: it has version ${saved.version}, yours is ${expectedVersion}. Nothing was written. Please load it again, or save yours as a new one.`)
  }
  return saved.version
}

function propertiesOf({ name, author, note, savedAt, district, assumptions }: Omit<StoredScenario, 'id' | 'version'>): Record<string, string | null> {
  return { name, author, note, savedAt, district, assumptions: JSON.stringify(assumptions) }
}
