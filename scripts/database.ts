/** A throw-away database for trying statements: `npx tsx scripts/database.ts`. Prints its address as JSON; Ctrl-C ends and removes it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readClasspath } from '../graph-api/src/neo4j/classpath.js'
import { startEmbedded } from '../graph-api/src/neo4j/embedded.js'

const dataDirectory = await mkdtemp(path.join(tmpdir(), 'throw-away-'))
const database = await startEmbedded({ dataDirectory, java: process.env.JAVA ?? 'java', classpath: await readClasspath(), heap: '1g' })
console.log(JSON.stringify({ uri: database.uri, user: database.user, password: database.password, database: 'neo4j' }))

let ending = false
async function end(): Promise<void> {
  if (ending) return
  ending = true
  await database.stop()
  await rm(dataDirectory, { recursive: true, force: true })
  process.exit(0)
}
process.on('SIGINT', () => void end()).on('SIGTERM', () => void end())
