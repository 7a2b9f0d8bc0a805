import { existsSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { lastError, run } from './run.mjs'

/** One way for each need: Debian packages in the order in which they are tried, and the command for people elsewhere. */
const PACKAGES = {
  java: { debian: ['openjdk-17-jre-headless', 'openjdk-21-jre-headless'], macOS: 'brew install openjdk@17', windows: 'choco install -y temurin17' },
  maven: { debian: ['maven'], macOS: 'brew install maven', windows: 'choco install -y maven' },
  chromium: { debian: ['chromium', 'chromium-browser'], macOS: 'brew install --cask chromium', windows: 'choco install -y chromium' },
}

export function howToInstall(need) {
  const { debian, macOS, windows } = PACKAGES[need]
  return `Debian: sudo apt-get install -y ${debian[0]} | macOS: ${macOS} | Windows: ${windows}`
}

const canInstall = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0

/** Installs with apt-get where that is possible, after saying so; fails with the command for the reader's system elsewhere. */
export async function installOrExplain(need, problem, report) {
  if (!canInstall()) throw new Failure(`${problem} ${howToInstall(need)}`)
  const [first, ...others] = PACKAGES[need].debian
  report(`${problem} Installing ${first} with apt-get …`)
  await apt(['update'])
  for (const name of [first, ...others]) {
    const { code, output } = await apt(['install', '-y', '--no-install-recommends', name])
    if (code === 0) return
    if (name === others.at(-1) || others.length === 0) throw new Failure(`apt-get could not install ${name}: ${lastError(output)}`)
  }
}

const apt = (words) => run('apt-get', ['-qq', ...words], { environment: { DEBIAN_FRONTEND: 'noninteractive' } })
