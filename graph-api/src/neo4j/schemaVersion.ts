import { StartFailure } from '../startFailure.js'
import { type Database, int } from './database.js'
import { FIRST_VERSION, type Migration, MIGRATIONS, READ_VERSION, WRITE_VERSION } from './migrations.cypher.js'

/** The version of the graph's form that this program reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.to ?? FIRST_VERSION

/** Of the store; null when it holds nothing yet. */
export async function readSchemaVersion(database: Database): Promise<number | null> {
  const [row] = await database.read<{ schemaVersion: number | null; hasData: boolean }>(READ_VERSION)
  return row?.schemaVersion ?? (row?.hasData ? FIRST_VERSION : null)
}

/** A store that a later program has changed would be misread. */
export function refuseNewer(found: number | null, known = SCHEMA_VERSION): void {
  if (found === null || found <= known) return
  throw new StartFailure(`The store has schema version ${found}, this program knows versions up to ${known}: start the newer program, or load the backup that was made before its upgrade (npm run db:load).`)
}

export function isOlder(found: number | null, known = SCHEMA_VERSION): found is number {
  return found !== null && found < known
}

/** Step by step; each step with its version in one transaction. */
export async function migrate(database: Database, found: number, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  for (const { to, statements } of migrations) {
    if (to <= found) continue
    await database.maintainInOne(async (transaction) => {
      for (const statement of statements) await transaction.run(statement)
      await transaction.run(WRITE_VERSION, { schemaVersion: int(to) })
    })
  }
}

/** A store that holds nothing has the present form from its beginning. */
export async function markSchemaVersion(database: Database, schemaVersion = SCHEMA_VERSION): Promise<void> {
  await database.maintain(WRITE_VERSION, { schemaVersion: int(schemaVersion) })
}
