import { address, number, onOff, problemOf, readSettings } from './settingKinds.mjs'

/** How the server is run and watched, each setting an environment variable (docs/operations.md). */
export const OPERATION_SETTINGS = [
  number('stopSeconds', 'STOP_TIMEOUT', { standard: 15, least: 1, most: 600, help: 'seconds that requests under way have when the server is asked to end' }),
  number('subscriptionsPerAddress', 'SUBSCRIPTION_LIMIT', { standard: 100, least: 1, most: 10_000, help: 'subscriptions that one address may hold at a time' }),
  number('replicas', 'REPLICAS', { standard: 1, least: 1, most: 100, help: 'servers on the same database: each allows an address its share of RATE_LIMIT and SUBSCRIPTION_LIMIT' }),
  onOff('showsMetrics', 'METRICS', { standard: true, help: 'whether /metrics tells Prometheus how the server does' }),
  address('traceCollector', 'OTEL_EXPORTER_OTLP_ENDPOINT', { help: 'collector of OpenTelemetry traces (OTLP over HTTP)' }),
  onOff('upgradesStore', 'UPGRADE_STORE', { standard: false, help: 'NEO4J_URI only: a backup is made, the start may bring an older store to the present schema version' }),
]

export const problemOfOperation = (environment) => problemOf(OPERATION_SETTINGS, environment)
export const readOperation = (environment) => readSettings(OPERATION_SETTINGS, environment)
