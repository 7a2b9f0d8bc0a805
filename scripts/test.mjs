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

/** Run beside the others, as most tests keep one processor busy: these two take about as long as everything else. */
const BESIDE = ['browser', 'unit']
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

  const [beside, main] = [BESIDE.filter((name) => chosen.includes(name)), chosen.filter((name) => !BESIDE.includes(name))]
  const results = (await Promise.all([runLane(beside, { environment, show: main.length === 0 }), runLane(main, { environment, show: true })])).flat()
  const total = { passed: sum(results, 'passed'), failed: sum(results, 'failed') }
  const failures = results.flatMap((result) => result.failures)
  if (failures.length > 0) heading('Failed')
  for (const failure of failures) console.log(failure)
  heading('Result')
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
})

/** One after the other. With `show` the output is seen as it comes, otherwise in one piece when a check is over, so that two lanes do not mix. */
async function runLane(names, { environment, show }) {
  const results = []
  for (const name of names) {
    const check = CHECKS.find((known) => known.name === name)
    const title = check?.title ?? `Tests: ${name}`
    if (show) heading(title)
    else console.log(`\n(Tests: ${name} run beside the others; their output follows at their end.)`)
    const { output, ...counts } = check ? await runCheck(check, { show }) : await runProject(name, { environment, show })
    if (!show) heading(title)
    if (!show) console.log(output)
    if (check) console.log(counts.failed === 0 ? 'passed' : 'FAILED')
    results.push(counts)
  }
  return results
}

function sum(results, key) {
  return results.reduce((total, counts) => total + counts[key], 0)
}

function needsDatabase(chosen) {
  return !process.env.NEO4J_URI && chosen.some((name) => ['neo4j', 'browser'].includes(name))
}

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}`)
}
