import { DataTable, type Column } from '../../app/ui/DataTable'
import type { Quota } from './planCounts'
import { toQuotaLabel } from './toLabels'
import { useWords, type Words } from './useWords'

/** How many of the list meet each quota. */
export function QuotaState({ quotas }: { quotas: readonly Quota[] }) {
  const words = useWords()
  if (quotas.length === 0) return null
  return <DataTable caption={words.texts.places.table} columns={toColumns(words)} rows={quotas} rowKey={({ feature, value }) => `${feature} ${value}`} />
}

function toColumns(words: Words): Column<Quota>[] {
  const { places: texts } = words.texts
  return [
    { key: 'quota', header: texts.value, value: (quota) => toQuotaLabel(quota, words) },
    { key: 'min', header: texts.min, value: ({ min }) => min },
    { key: 'max', header: texts.max, value: ({ max }) => max },
    { key: 'onList', header: texts.onList, value: ({ onList }) => onList },
    { key: 'candidates', header: texts.candidates, value: ({ candidates }) => candidates },
    { key: 'state', header: texts.state, value: ({ isMet }) => (isMet ? `✓ ${texts.met}` : `✗ ${texts.missed}`) },
  ]
}
