import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { readClasspath } from '../src/neo4j/classpath.js'
import { startEmbedded } from '../src/neo4j/embedded.js'

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string; database: string }
  }
}

/** One database for all tests of a run: the server named by NEO4J_URI, or an embedded one in a folder that is removed at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env
  if (NEO4J_URI !== undefined && NEO4J_URI !== '') {
    project.provide('neo4j', { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE })
    return async () => {}
  }
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/jars.mjs', import.meta.url))], { stdio: ['ignore', 'ignore', 'inherit'] })
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'graph-api-test-'))
  const database = await startEmbedded({ dataDirectory, java: process.env.JAVA ?? 'java', classpath: await readClasspath(), heap: '1g' })
  const { uri, user, password } = database
  project.provide('neo4j', { uri, user, password, database: 'neo4j' })
  return async () => {
    await database.stop()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
