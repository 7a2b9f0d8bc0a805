/** Resolves the database's jars when they are not there yet: `node scripts/jars.mjs`. */
import { runScript } from './lib/failure.mjs'
import { ensureJars } from './lib/jars.mjs'

await runScript(() => ensureJars((line) => console.error(line)))
