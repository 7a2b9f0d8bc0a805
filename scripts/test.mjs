/** `npm test [-- NAME…]`: sets up what is missing, then runs every check, or those that are named. Ends with `N passed, N failed`. */
import { mkdir } from 'node:fs/promises'
import { CHECKS, PROJECTS, runCheck, runProject } from './lib/checks.mjs'
import { Failure, runScript } from './lib/failure.mjs'
import { checkNode } from './lib/node.mjs'
import { endWithNpm } from './lib/npmParent.mjs'
import { cacheDirectory } from './lib/paths.mjs'
import { endChildrenOnSignal } from './lib/run.mjs'
import { setUp } from './lib/setUp.mjs'
import { ensureChromium } from './lib/tools.mjs'

const ALL = [...CHECKS.map(({ name }) => name), ...PROJECTS]

await runScript(async () => {
  checkNode()
  const asked = process.argv.slice(2)
  const unknown = asked.find((name) => !ALL.includes(name))
  if (unknown) throw new Failure(`Unknown check ${unknown}: take ${ALL.join(', ')}.`)
  const chosen = asked.length === 0 ? ALL : asked

  endWithNpm()
  endChildrenOnSignal()
  const report = (line) => console.log(line)
  heading('Set-up')
  await setUp({ embedded: needsDatabase(chosen), report })
  const environment = { CHROMIUM: chosen.includes('browser') ? await ensureChromium(report) : '' }
  await mkdir(cacheDirectory, { recursive: true })

  const total = { passed: 0, failed: 0 }
  for (const name of chosen) {
    const check = CHECKS.find((known) => known.name === name)
    heading(check?.title ?? `Tests: ${name}`)
    const { passed, failed } = check ? await runCheck(check) : await runProject(name, environment)
    total.passed += passed
    total.failed += failed
    if (check) console.log(failed === 0 ? 'passed' : 'FAILED')
  }
  heading('Result')
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
})

function needsDatabase(chosen) {
  return !process.env.NEO4J_URI && chosen.some((name) => ['neo4j', 'browser'].includes(name))
}

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}`)
}
