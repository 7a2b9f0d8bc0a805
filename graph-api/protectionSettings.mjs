import { number, onOff, problemOf, readSettings } from './settingKinds.mjs'

/**
 * What protects the server, each setting an environment variable, checked at the start like the options of `npm start`
 * (startOptions.mjs).
 */
export const PROTECTION_SETTINGS = [
  number('costBudget', 'COST_BUDGET', { standard: 30_000_000, least: 1_000, most: 1_000_000_000, help: 'what one query may cost, see docs/api.md' }),
  number('largestAnswerMb', 'ANSWER_LIMIT_MB', { standard: 96, least: 1, most: 400, help: 'longest answer in MB' }),
  number('answerCacheMb', 'ANSWER_CACHE_MB', { standard: 32, least: 0, most: 4_096, help: 'MB of answers that are kept until data change; 0: none' }),
  number('largestBodyMb', 'BODY_LIMIT_MB', { standard: 256, least: 1, most: 400, help: 'longest request in MB' }),
  number('requestsPerMinute', 'RATE_LIMIT', { standard: 0, least: 0, most: 1_000_000, help: 'requests to the API a minute and address; 0: 3000 for other machines, none for this one' }),
  number('requestsAtOnce', 'REQUESTS_AT_ONCE', { standard: 16, least: 1, most: 1_000, help: 'requests of one address that are begun at once, two while other addresses ask; others of it wait, so that no client keeps another waiting' }),
  number('trustedProxies', 'TRUSTED_PROXIES', { standard: 0, least: 0, most: 10, help: 'how many reverse proxies stand before the server; their X-Forwarded-For is believed' }),
  number('readSeconds', 'READ_TIMEOUT', { standard: 30, least: 1, most: 3_600, help: 'seconds of one read, ended by the database' }),
  number('writeSeconds', 'WRITE_TIMEOUT', { standard: 900, least: 10, most: 86_400, help: 'seconds of one write, ended by the database' }),
  number('analysisSeconds', 'ANALYSIS_TIMEOUT', { standard: 600, least: 1, most: 86_400, help: 'seconds of one task of a long analysis' }),
  onOff('introspection', 'INTROSPECTION', { standard: true, help: 'whether the API describes its schema; editors need it' }),
  onOff('graphiql', 'GRAPHIQL', { standard: true, help: 'whether the page Abfragen has an editor (GraphiQL)' }),
  onOff('logsRequests', 'LOG_REQUESTS', { standard: false, help: 'a line of JSON on standard error for each operation' }),
]

/** Says in one line which value is wrong, or gives null. */
export const problemOfProtection = (environment) => problemOf(PROTECTION_SETTINGS, environment)

/** The settings by key, where nothing is said the standard. */
export const readProtection = (environment) => readSettings(PROTECTION_SETTINGS, environment)
