import { API_ONLY, ensureBuild } from './build.mjs'
import { ensureJars, jarsAreResolved } from './jars.mjs'
import { ensureNpmPackages } from './npmPackages.mjs'
import { ensureJava, ensureMaven } from './tools.mjs'

/** Java, and the database's jars. Maven is needed only while they are resolved. */
async function ensureDatabase(report) {
  await ensureJava(report)
  if (await jarsAreResolved()) return
  await ensureMaven(report)
  await ensureJars(report)
}

/**
 * Brings a checkout to where the server can run: packages, database, build. What is there already is not touched.
 * `embedded`: whether the embedded database is needed; `dashboard`: whether the pages are.
 */
export async function setUp({ embedded, dashboard = true, report }) {
  const database = embedded ? ensureDatabase(report) : Promise.resolve()
  const built = ensureNpmPackages(report).then(() => ensureBuild(report, dashboard ? undefined : API_ONLY))
  // Both to their end, so that no half of the set-up is cut off by a failure of the other.
  const results = await Promise.allSettled([database, built])
  for (const result of results) if (result.status === 'rejected') throw result.reason
}
