/** A quota as it is edited: not written yet. */
export interface QuotaDraft {
  feature: string
  value: string
  label: string
  min: number
  max: number
}

export function toQuotaDrafts(quotas: readonly QuotaDraft[]): QuotaDraft[] {
  return quotas.map(({ feature, value, label, min, max }) => ({ feature, value, label, min, max }))
}

export const sameQuota = (one: Pick<QuotaDraft, 'feature' | 'value'>, other: Pick<QuotaDraft, 'feature' | 'value'>) => one.feature === other.feature && one.value === other.value

export function withoutDraft(quotas: readonly QuotaDraft[], gone: QuotaDraft): QuotaDraft[] {
  return quotas.filter((quota) => !sameQuota(quota, gone))
}

/** A bound that is moved takes the other along, so that a quota is never empty. */
export function withBound(quotas: readonly QuotaDraft[], changed: QuotaDraft, bound: { min: number } | { max: number }): QuotaDraft[] {
  const next = { ...changed, ...bound }
  const kept = 'min' in bound ? { ...next, max: Math.max(next.max, next.min) } : { ...next, min: Math.min(next.min, next.max) }
  return quotas.map((quota) => (sameQuota(quota, changed) ? kept : quota))
}

interface Bounds {
  feature: string
  value: string
  min: number
  max: number
}

/** All quotas with the suggested bounds in place of theirs. */
export function withSuggestions(quotas: readonly Bounds[], suggested: readonly Bounds[]): Bounds[] {
  return quotas.map(({ feature, value, min, max }) => {
    const found = suggested.find((quota) => sameQuota(quota, { feature, value }))
    return { feature, value, min: found?.min ?? min, max: found?.max ?? max }
  })
}
