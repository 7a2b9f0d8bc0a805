import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { cacheDirectory } from './paths.mjs'
import { run } from './run.mjs'

export const CHECKS = [
  { name: 'typecheck', title: 'Type check', command: ['npm', ['run', '--silent', 'typecheck']] },
  { name: 'lint', title: 'Lint', command: ['npm', ['run', '--silent', 'lint']] },
  { name: 'boundaries', title: 'Boundaries', command: ['npm', ['run', '--silent', 'boundaries']] },
  { name: 'packages', title: 'Packages: licences, list of parts, known holes', command: ['npm', ['run', '--silent', 'packages']] },
]

export const PROJECTS = ['unit', 'neo4j', 'browser']

/** Runs a check that passes or fails as a whole. `output` is what `show` has not shown. */
export async function runCheck({ title, command }, { show }) {
  const { code, output } = await run(...command, { show })
  return { output, ...code === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [title] } }
}

/** Runs a vitest project and counts from its JSON report; a run that ends badly counts as a failure of its own. */
export async function runProject(project, { environment, show }) {
  const report = path.join(cacheDirectory, `vitest-${project}.json`)
  await rm(report, { force: true })
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs')
  const { code, output } = await run(process.execPath, [vitest, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { show, environment })
  const text = await readFile(report, 'utf8').catch(() => null)
  const counts = countsOf(text)
  const failures = text === null ? [`${project}: no report was written`] : failuresOf(text)
  return { output, ...counts, failures, ...code !== 0 && counts.failed === 0 ? { failed: 1, failures: [`${project}: every test passed, and the run ended badly`] } : {} }
}

/** Tests by vitest's JSON report. A test that was skipped was not shown to pass: it counts as failed. A file that could not run counts as one failure. */
export function countsOf(text) {
  if (text === null) return { passed: 0, failed: 1 }
  const report = JSON.parse(text)
  const brokenFiles = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: report.numFailedTests + skipped + brokenFiles }
}

/** What failed by vitest's JSON report, a text each: file, test and the first lines of its reason, so that nobody has to search a long output for it. */
export function failuresOf(text) {
  return JSON.parse(text).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(process.cwd(), name)
    const failed = assertionResults.filter((test) => test.status !== 'passed').map((test) => `${file} > ${test.fullName}\n${beginOf(test.failureMessages?.[0] ?? test.status)}`)
    return status === 'failed' && failed.length === 0 ? [`${file}\n${beginOf(message ?? '')}`] : failed
  })
}

function beginOf(reason) {
  return reason.split('\n').slice(0, 8).map((line) => `    ${line}`).join('\n')
}
