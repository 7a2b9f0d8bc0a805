import { openDatabase, type DatabaseAccess } from '../../../src/neo4j/database.js'
import { importFiles, manyPeople, PEOPLE_IN_CHILD } from './given.js'

/** Run by a test as a process of its own, which it kills: imports in stages and says how far it is. */
const database = openDatabase(JSON.parse(process.argv[2] ?? '') as DatabaseAccess)
await importFiles(database, manyPeople(PEOPLE_IN_CHILD), {
  mostInOneTransaction: 0,
  rowsPerChunk: 400,
  onProgress: ({ step, file, count }) => process.stdout.write(`${step} ${file ?? ''} ${count}\n`),
})
await database.close()
