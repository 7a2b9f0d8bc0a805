/**
 * What protects the server, each setting an environment variable, checked at the start like the options of `npm start`
 * (startOptions.mjs). Plain JavaScript, since the start reads it before anything is built.
 */
const number = (key, variable, { standard, least, most, help }) => ({ key, variable, kind: 'number', standard, least, most, help: `${help} (default ${standard})` })
const onOff = (key, variable, { standard, help }) => ({ key, variable, kind: 'switch', standard, help: `${help} (on or off, default ${standard ? 'on' : 'off'})` })

export const PROTECTION_SETTINGS = [
  number('costBudget', 'COST_BUDGET', { standard: 30_000_000, least: 1_000, most: 1_000_000_000, help: 'what one query may cost, see docs/api.md' }),
  number('largestAnswerMb', 'ANSWER_LIMIT_MB', { standard: 96, least: 1, most: 400, help: 'longest answer in MB' }),
  number('largestBodyMb', 'BODY_LIMIT_MB', { standard: 256, least: 1, most: 400, help: 'longest request in MB' }),
  number('requestsPerMinute', 'RATE_LIMIT', { standard: 0, least: 0, most: 1_000_000, help: 'requests to the API a minute and address; 0: 3000 for other machines, none for this one' }),
  number('trustedProxies', 'TRUSTED_PROXIES', { standard: 0, least: 0, most: 10, help: 'how many reverse proxies stand before the server; their X-Forwarded-For is believed' }),
  number('readSeconds', 'READ_TIMEOUT', { standard: 30, least: 1, most: 3_600, help: 'seconds of one read, ended by the database' }),
  number('writeSeconds', 'WRITE_TIMEOUT', { standard: 900, least: 10, most: 86_400, help: 'seconds of one write, ended by the database' }),
  number('analysisSeconds', 'ANALYSIS_TIMEOUT', { standard: 600, least: 1, most: 86_400, help: 'seconds of one task of a long analysis' }),
  onOff('introspection', 'INTROSPECTION', { standard: true, help: 'whether the API describes its schema; editors need it' }),
  onOff('graphiql', 'GRAPHIQL', { standard: true, help: 'whether the page Abfragen has an editor (GraphiQL)' }),
  onOff('logsRequests', 'LOG_REQUESTS', { standard: false, help: 'a line of JSON on standard error for each operation' }),
]

/** Says in one line which value is wrong, or gives null. */
export function problemOfProtection(environment) {
  for (const { variable, kind, least, most } of PROTECTION_SETTINGS) {
    const value = environment[variable]
    if (!value) continue
    if (kind === 'switch' && value !== 'on' && value !== 'off') return `${variable} needs on or off, got ${value}.`
    if (kind === 'number' && !(/^\d{1,12}$/.test(value) && Number(value) >= least && Number(value) <= most)) return `${variable} needs a whole number from ${least} to ${most}, got ${value}.`
  }
  return null
}

/** The settings by key, where nothing is said the standard. */
export function readProtection(environment) {
  return Object.fromEntries(PROTECTION_SETTINGS.map(({ key, variable, kind, standard }) => {
    const value = environment[variable]
    return [key, value ? (kind === 'switch' ? value === 'on' : Number(value)) : standard]
  }))
}
