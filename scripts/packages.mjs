/**
 * `npm run packages`: what others' packages bring along. Licences (from package-lock.json), a list of parts in CycloneDX
 * (.cache/sbom.cdx.json, by npm), and known holes (npm audit; where the registry cannot be asked, that is said and is no
 * failure).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readAudit } from './lib/audit.mjs'
import { Failure, runScript } from './lib/failure.mjs'
import { licenceProblems, packagesOf } from './lib/licences.mjs'
import { cacheDirectory, projectRoot } from './lib/paths.mjs'
import { run } from './lib/run.mjs'

await runScript(async () => {
  const lock = JSON.parse(await readFile(path.join(projectRoot, 'package-lock.json'), 'utf8'))
  const problems = [...checkLicences(lock), ...await writeParts(lock), ...await checkHoles()]
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) throw new Failure(`${problems.length} problems with packages.`)
})

function checkLicences(lock) {
  const problems = licenceProblems(lock)
  console.log(`Licences: ${packagesOf(lock).length} packages, ${problems.length} that do not fit.`)
  return problems.map((problem) => `Licence that does not fit: ${problem}`)
}

async function writeParts(lock) {
  const { code, output } = await npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only')
  if (code !== 0) return ['The list of parts could not be made: npm sbom failed.']
  const parts = JSON.parse(output)
  parts.metadata.component.name = lock.name
  const listed = new Set(parts.components.map(({ purl }) => decodeURIComponent(purl ?? '')))
  const missing = packagesOf(lock).filter(({ name, version, optional }) => !optional && !listed.has(`pkg:npm/${name}@${version}`))
  const file = path.join(cacheDirectory, 'sbom.cdx.json')
  await mkdir(cacheDirectory, { recursive: true })
  await writeFile(file, JSON.stringify(parts, null, 2))
  console.log(`Parts: ${parts.components.length} in ${path.relative(projectRoot, file)} (CycloneDX ${parts.specVersion}).`)
  return missing.map(({ name, version }) => `Missing in the list of parts: ${name} ${version}`)
}

async function checkHoles() {
  const { reached, why, serious } = readAudit((await npm('audit', '--json', '--omit=dev')).output)
  console.log(reached ? `Known holes: ${serious.length} high or critical.` : `Known holes: NOT CHECKED, the registry does not answer this question (${why}).`)
  return serious.map((hole) => `Known hole: ${hole}`)
}

/** Silent, since npm's warnings would stand between its JSON. */
function npm(...words) {
  return run('npm', [...words, '--loglevel=silent'])
}
