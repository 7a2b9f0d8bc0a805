import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { markSchemaVersion, migrate, readSchemaVersion, SCHEMA_VERSION } from '../../../src/neo4j/schemaVersion.js'
import { givenWorld, type World } from '../../support/world.js'
import { ScriptProcess, START } from '../serverProcess.js'

let world: World
let folder = ''
beforeAll(async () => {
  world = await givenWorld()
  folder = await mkdtemp(`${tmpdir()}/schema-version-test-`)
})
afterAll(async () => {
  await markSchemaVersion(world.database)
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

/** A store as the first programs left it: data, and no version. */
async function givenFirstStore(): Promise<void> {
  await world.database.maintain('MATCH (version:DataVersion) REMOVE version.schemaVersion')
  await world.database.maintain("MERGE (s:DemographicScenario {id: 'alt'}) SET s.name = 'Alt' REMOVE s.version")
}

const scenarioVersion = async () => (await world.database.read<{ version: number | null }>("MATCH (s:DemographicScenario {id: 'alt'}) RETURN s.version AS version"))[0]?.version

function startOnServer(environment: Record<string, string> = {}): ScriptProcess {
  const { uri, user, password } = inject('neo4j')
  return new ScriptProcess([...START, '--port', '0', '--dataset', 'none', '--data-dir', folder], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ...environment })
}

test('an empty store has no version, one with data but without a version has the first', async () => {
  await world.database.maintain('MATCH (n) DETACH DELETE n')
  expect(await readSchemaVersion(world.database)).toBeNull()
  await givenFirstStore()
  expect(await readSchemaVersion(world.database)).toBe(1)
})

test('a migration that fails leaves version and data as they were', async () => {
  await givenFirstStore()
  const broken = [{ to: 2, statements: ["MATCH (s:DemographicScenario {id: 'alt'}) SET s.version = 1", 'RETURN 1 / 0'] }]
  await expect(migrate(world.database, 1, broken)).rejects.toThrow('ArithmeticError')
  expect([await readSchemaVersion(world.database), await scenarioVersion()]).toEqual([1, null])
})

test('migrations that the store has had are not run again', async () => {
  const steps = [{ to: 2, statements: ['RETURN 1 / 0'] }, { to: 3, statements: ["MATCH (s:DemographicScenario {id: 'alt'}) SET s.version = 3"] }]
  await migrate(world.database, 2, steps)
  expect([await readSchemaVersion(world.database), await scenarioVersion()]).toEqual([3, 3])
})

test('a server of others is upgraded only where somebody says that it has been backed up', async () => {
  await givenFirstStore()
  const refused = await startOnServer().ended
  expect([refused.code, refused.stderr.trimEnd()]).toEqual([1, `The store has schema version 1, this program needs ${SCHEMA_VERSION}: make a backup of that server, then start with UPGRADE_STORE=on.`])
  expect(await scenarioVersion()).toBeNull()
  const server = startOnServer({ UPGRADE_STORE: 'on' })
  await server.url()
  server.child.kill('SIGTERM')
  expect((await server.ended).code).toBe(0)
  expect([await readSchemaVersion(world.database), await scenarioVersion()]).toEqual([SCHEMA_VERSION, 1])
})

test('a store of a newer program is refused with both versions and what to do', async () => {
  await markSchemaVersion(world.database, 99)
  const { code, stderr } = await startOnServer({ UPGRADE_STORE: 'on' }).ended
  expect([code, stderr.trimEnd()]).toEqual([1, `The store has schema version 99, this program knows versions up to ${SCHEMA_VERSION}: start the newer program, or load the backup that was made before its upgrade (npm run db:load).`])
})
