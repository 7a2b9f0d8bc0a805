import { expect, test } from 'vitest'
import { readAudit } from '../lib/audit.mjs'
import { licenceProblems } from '../lib/licences.mjs'

const lockOf = (packages) => ({ packages: { '': { name: 'us' }, ...Object.fromEntries(Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, { version: '1.0.0', ...entry }])) } })

test('a licence that is missing or does not fit is named with its package', () => {
  expect(licenceProblems(lockOf({ good: { license: 'MIT' }, strong: { license: 'GPL-3.0-only' }, silent: {} }))).toEqual(['strong 1.0.0: GPL-3.0-only', 'silent 1.0.0: states no licence'])
})

test('of licences joined by OR one has to fit, of those joined by AND each', () => {
  expect(licenceProblems(lockOf({ choice: { license: '(GPL-2.0-only OR MIT)' }, both: { license: '(MIT AND GPL-2.0-only)' } }))).toEqual(['both 1.0.0: (MIT AND GPL-2.0-only)'])
})

test('weak copyleft fits a tool, and nothing that is handed on', () => {
  expect(licenceProblems(lockOf({ tool: { license: 'MPL-2.0', dev: true }, part: { license: 'MPL-2.0' } }))).toEqual(['part 1.0.0: MPL-2.0'])
})

test('a registry that does not answer is told apart from one that knows no holes', () => {
  expect(readAudit('{"message":"405 Method Not Allowed - POST https://registry.example/x","statusCode":405}')).toEqual({ reached: false, why: '405 Method Not Allowed - POST the registry', serious: [] })
  expect(readAudit('')).toMatchObject({ reached: false })
  expect(readAudit('{"vulnerabilities":{}}')).toEqual({ reached: true, why: null, serious: [] })
})

test('high and critical holes are findings, lesser ones are not', () => {
  const vulnerabilities = { a: { name: 'a', severity: 'critical', range: '<2' }, b: { name: 'b', severity: 'moderate', range: '*' } }
  expect(readAudit(JSON.stringify({ vulnerabilities })).serious).toEqual(['a <2: critical'])
})
