import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Failure } from './failure.mjs'
import { cacheDirectory, projectRoot } from './paths.mjs'

const pom = path.join(projectRoot, 'graph-api/neo4j/pom.xml')
const classpathFile = path.join(cacheDirectory, 'neo4j/classpath.txt')

/** First line: the hash of the pom that was resolved; then one jar per line. Read by graph-api/src/neo4j/classpath.ts. */
async function resolvedJars(pomHash) {
  const lines = (await readFile(classpathFile, 'utf8').catch(() => '')).split('\n').filter(Boolean)
  if (lines[0] !== `# ${pomHash}`) return null
  const jars = lines.slice(1)
  const present = await Promise.all(jars.map((jar) => access(jar).then(() => true, () => false)))
  return jars.length > 0 && present.every(Boolean) ? jars : null
}

/** Counts Maven's downloads, so that the first start shows that it moves. */
function reportProgress(stream, report) {
  let jars = 0
  let last = 0
  const tail = []
  createInterface({ input: stream }).on('line', (line) => {
    tail.push(line)
    if (tail.length > 40) tail.shift()
    if (!/Downloaded from .*\.jar/.test(line)) return
    jars += 1
    if (Date.now() - last < 3000) return
    last = Date.now()
    report(`  ${jars} jars downloaded`)
  })
  return tail
}

function runMaven(output, report) {
  const maven = process.platform === 'win32' ? 'mvn.cmd' : 'mvn'
  const goal = ['-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${output}`, '-Dmdep.pathSeparator=;']
  return new Promise((resolve, reject) => {
    const child = spawn(maven, goal, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    const tail = reportProgress(child.stdout, report)
    child.stderr.on('data', (chunk) => tail.push(String(chunk)))
    child.on('error', () => reject(new Failure('Maven (mvn) could not be run.')))
    child.on('close', (code) => {
      if (code === 0) return resolve()
      const reason = tail.find((line) => line.includes('ERROR')) ?? `mvn ended with ${code}`
      reject(new Failure(`The database's jars could not be resolved: ${reason.replace(/^\[?ERROR\]?\s*/, '').slice(0, 300)}`))
    })
  })
}

const hashOfPom = async () => createHash('sha256').update(await readFile(pom)).digest('hex').slice(0, 16)

export async function jarsAreResolved() {
  return (await resolvedJars(await hashOfPom())) !== null
}

/** The database's jars in the local Maven repository; resolved once per pom.xml, and again when one is gone. */
export async function ensureJars(report) {
  const pomHash = await hashOfPom()
  const known = await resolvedJars(pomHash)
  if (known) return known
  report('Resolving the jars of the database (once, about 125 MB) …')
  await mkdir(path.dirname(classpathFile), { recursive: true })
  const output = `${classpathFile}.${process.pid}`
  await runMaven(output, report)
  const jars = (await readFile(output, 'utf8')).trim().split(';')
  await writeFile(output, `# ${pomHash}\n${jars.join('\n')}\n`)
  await rename(output, classpathFile)
  report(`  ${jars.length} jars are there`)
  return jars
}
