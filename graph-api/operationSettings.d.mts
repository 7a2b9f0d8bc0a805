import type { Environment, Setting } from './settingKinds.mjs'

export interface Operation {
  readonly stopSeconds: number
  readonly subscriptionsPerAddress: number
  readonly replicas: number
  readonly showsMetrics: boolean
  readonly traceCollector: string | null
  readonly upgradesStore: boolean
}
export const OPERATION_SETTINGS: readonly Setting[]
export function problemOfOperation(environment: Environment): string | null
export function readOperation(environment: Environment): Operation
