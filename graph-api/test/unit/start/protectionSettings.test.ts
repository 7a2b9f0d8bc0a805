import { expect, test } from 'vitest'
import { PROTECTION_SETTINGS, problemOfProtection, readProtection } from '../../../protectionSettings.mjs'
import { readConfig } from '../../../src/config.js'
import { withoutEditor } from '../../../src/dashboard.js'
import { LIMITS } from '../../../src/limits/limits.js'
import { helpText } from '../../../startOptions.mjs'

test('where nothing is said, the standard holds, which is that of the limits', () => {
  expect(readConfig({}).protection).toMatchObject({ costBudget: LIMITS.cost, requestsPerMinute: 0, trustedProxies: 0, readSeconds: 30, introspection: true, graphiql: true, logsRequests: false })
  expect(readConfig({}).protection.largestAnswerMb * 1024 * 1024).toBe(LIMITS.answer)
})

test('each variable sets its own', () => {
  expect(readProtection({ COST_BUDGET: '1000', TRUSTED_PROXIES: '2', INTROSPECTION: 'off', LOG_REQUESTS: 'on' }))
    .toMatchObject({ costBudget: 1000, trustedProxies: 2, introspection: false, logsRequests: true, graphiql: true })
})

test.each([
  { COST_BUDGET: '10' }, { COST_BUDGET: 'much' }, { RATE_LIMIT: '-1' }, { TRUSTED_PROXIES: '1.5' }, { READ_TIMEOUT: '0' }, { INTROSPECTION: 'yes' }, { BODY_LIMIT_MB: '999999' },
])('the value %j ends the start, naming variable, need and value', (environment) => {
  const [[variable, value] = ['', '']] = Object.entries(environment)
  expect(problemOfProtection(environment)).toMatch(new RegExp(`^${variable} needs .+, got ${value}\\.$`))
  expect(() => readConfig(environment)).toThrow(`${variable} needs`)
})

test('the help of npm start names each of them', () => {
  for (const { variable } of PROTECTION_SETTINGS) expect(helpText()).toContain(variable)
})

test('without an editor the page says so to the dashboard', () => {
  expect(withoutEditor('<html><head><title>x</title></head></html>')).toBe('<html><head><meta name="graphiql" content="off" /><title>x</title></head></html>')
})
