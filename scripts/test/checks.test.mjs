import { expect, test } from 'vitest'
import { countsOf, failuresOf } from '../lib/checks.mjs'
import { checkNode } from '../lib/node.mjs'

const reportOf = (numbers, testResults = []) => JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults, ...numbers })

test('passed and failed tests are taken from the report', () => {
  expect(countsOf(reportOf({ numPassedTests: 5, numFailedTests: 2 }))).toEqual({ passed: 5, failed: 2 })
})

test('a skipped test counts as failed, because nothing was shown', () => {
  expect(countsOf(reportOf({ numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 }))).toEqual({ passed: 5, failed: 2 })
})

test('a file that could not run counts as one failure, a file with failed tests is not counted twice', () => {
  const broken = { status: 'failed', assertionResults: [] }
  const withFailure = { status: 'failed', assertionResults: [{ status: 'failed' }] }
  expect(countsOf(reportOf({ numPassedTests: 1, numFailedTests: 1 }, [broken, withFailure]))).toEqual({ passed: 1, failed: 2 })
})

test('a run without a report is one failure', () => {
  expect(countsOf(null)).toEqual({ passed: 0, failed: 1 })
})

test('what failed is listed with file, test and reason: failed tests, skipped ones, and files that could not run', () => {
  const passed = { status: 'passed', fullName: 'holds', failureMessages: [] }
  const failed = { status: 'failed', fullName: 'adds up', failureMessages: ['expected 1 to be 2\n    at sum.test.ts:3'] }
  const skipped = { status: 'skipped', fullName: 'waits', failureMessages: [] }
  const report = reportOf({}, [
    { name: `${process.cwd()}/a.test.ts`, status: 'failed', assertionResults: [passed, failed, skipped] },
    { name: `${process.cwd()}/b.test.ts`, status: 'failed', message: 'Cannot find module', assertionResults: [] },
    { name: `${process.cwd()}/c.test.ts`, status: 'passed', assertionResults: [passed] },
  ])
  expect(failuresOf(report)).toEqual([
    'a.test.ts > adds up\n    expected 1 to be 2\n        at sum.test.ts:3',
    'a.test.ts > waits\n    skipped',
    'b.test.ts\n    Cannot find module',
  ])
})

test.each(['18.20.4', '20.18.3'])('Node %s is too old, and the message says how to get a newer one', (version) => {
  expect(() => checkNode(version)).toThrow(/Node 20\.19 or newer is needed, this is .*Debian: .*macOS: .*Windows: /)
})

test.each(['20.19.0', '22.0.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(() => checkNode(version)).not.toThrow()
})
