import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { howToInstall, installOrExplain } from './packages.mjs'
import { run } from './run.mjs'

const JAVA_VERSIONS = [17, 21]
const DEBIAN_JAVAS = '/usr/lib/jvm'
const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files\\Chromium\\Application\\chrome.exe']

/** Major version of a Java, or null when it cannot be run. */
async function javaVersion(java) {
  const { code, output } = await run(java, ['-version'])
  const version = /version "(?:1\.)?(\d+)/.exec(output)
  return code === 0 && version ? Number(version[1]) : null
}

/** Where Java's home is: JAVA_HOME when set, else the one that a fitting `java` on the path or of Debian belongs to. */
async function searchJava() {
  const found = []
  for (const [home, java] of [[null, 'java'], ...javaHomesOfSystem()]) {
    const version = await javaVersion(java)
    if (JAVA_VERSIONS.includes(version)) return { home }
    if (version !== null) found.push(version)
  }
  return { found }
}

function javaHomesOfSystem() {
  if (!existsSync(DEBIAN_JAVAS)) return []
  const folders = readdirSync(DEBIAN_JAVAS).filter((name) => JAVA_VERSIONS.some((version) => name.includes(`-${version}-`)) && !name.startsWith('.'))
  return folders.map((name) => path.join(DEBIAN_JAVAS, name)).map((home) => [home, path.join(home, 'bin/java')])
}

/** Sets JAVA_HOME where the path's java does not fit; installs a Java where there is none. */
export async function ensureJava(report) {
  if (process.env.JAVA_HOME) return checkJavaHome(process.env.JAVA_HOME)
  let search = await searchJava()
  if (search.found) {
    const problem = search.found.length > 0 ? `Java 17 or 21 is needed, found ${search.found.join(', ')}.` : 'Java 17 or 21 is missing.'
    await installOrExplain('java', problem, report)
    search = await searchJava()
  }
  if (search.found) throw new Failure('Java 17 or 21 is missing, although it was installed: set JAVA_HOME.')
  if (search.home !== null) process.env.JAVA_HOME = search.home
}

async function checkJavaHome(home) {
  const version = await javaVersion(path.join(home, 'bin/java'))
  if (JAVA_VERSIONS.includes(version)) return
  throw new Failure(`JAVA_HOME names ${version === null ? 'no Java' : `Java ${version}`} (${home}); 17 or 21 is needed. ${howToInstall('java')}`)
}

export async function ensureMaven(report) {
  const works = async () => (await run('mvn', ['-v'])).code === 0
  if (await works()) return
  await installOrExplain('maven', 'Maven (mvn) is missing.', report)
  if (!await works()) throw new Failure('Maven (mvn) does not run, although it was installed.')
}

/** The path of a Chromium or Chrome: CHROMIUM when set, else a known place. */
export async function ensureChromium(report) {
  const search = () => [process.env.CHROMIUM, ...CHROMIUMS].find((file) => file && existsSync(file))
  const found = search()
  if (found) return found
  await installOrExplain('chromium', 'Chromium is missing.', report)
  const installed = search()
  if (!installed) throw new Failure('Chromium is missing, although it was installed: set CHROMIUM to its path.')
  return installed
}
