import type { Quota } from './planCounts'
import { toQuotaLabel } from './toLabels'
import { sameQuota } from './toQuotaDrafts'
import type { Words } from './useWords'

interface Bounds {
  feature: string
  value: string
  min: number
  max: number
}

/** "Geschlecht: Frauen: statt 7 bis 8 jetzt 6 bis 8" */
export function toBoundsChanges(quotas: readonly Quota[], suggested: readonly Bounds[], words: Words): string[] {
  return suggested.map((next) => {
    const quota = quotas.find((one) => sameQuota(one, next))
    return words.texts.draw.change(toQuotaLabel(quota ?? next, words), quota ? `${quota.min}–${quota.max}` : '–', `${next.min}–${next.max}`)
  })
}
