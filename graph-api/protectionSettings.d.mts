export interface Protection {
  /** What a query may cost, see limits/costTree.ts. */
  readonly costBudget: number
  readonly largestAnswerMb: number
  /** 0: no answers are kept */
  readonly answerCacheMb: number
  readonly largestBodyMb: number
  /** 0: many for other machines, any number for this one. */
  readonly requestsPerMinute: number
  /** of one address */
  readonly requestsAtOnce: number
  readonly trustedProxies: number
  readonly readSeconds: number
  readonly writeSeconds: number
  readonly analysisSeconds: number
  readonly introspection: boolean
  readonly graphiql: boolean
  readonly logsRequests: boolean
}
export interface ProtectionSetting { readonly key: keyof Protection; readonly variable: string; readonly kind: 'number' | 'switch'; readonly standard: number | boolean; readonly help: string }
export const PROTECTION_SETTINGS: readonly ProtectionSetting[]
export function problemOfProtection(environment: Readonly<Record<string, string | undefined>>): string | null
export function readProtection(environment: Readonly<Record<string, string | undefined>>): Protection
