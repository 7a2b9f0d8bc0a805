import { Button } from '../../app/ui/Button'
import '../../app/ui/table.css'
import { NumberField } from './Fields'
import type { Quota } from './planCounts'
import { toFeatureLabel, toQuotaLabel, toValueLabel } from './toLabels'
import { sameQuota, withBound, type QuotaDraft } from './toQuotaDrafts'
import { useWords } from './useWords'

interface QuotaEditorProps {
  quotas: readonly QuotaDraft[]
  /** as they are stored, with what the list holds */
  stored: readonly Quota[]
  onChange: (quotas: QuotaDraft[]) => void
  onRemove: (quota: QuotaDraft) => void
}

/** One row for each quota: its bounds can be changed, and how many of the list have the value. */
export function QuotaEditor({ quotas, stored, onChange, onRemove }: QuotaEditorProps) {
  const words = useWords()
  const texts = words.texts.places
  return (
    <div className="data-table">
      <div className="data-table-scroll" role="region" aria-label={texts.table} tabIndex={0}>
        <table className="planning-quotas">
          <caption>{texts.table}</caption>
          <thead>
            <tr>
              {[texts.feature, texts.value, texts.min, texts.max, texts.onList, texts.candidates, texts.state].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {quotas.map((quota) => (
              <tr key={`${quota.feature} ${quota.value}`}>
                <td>{toFeatureLabel(quota.feature, words)}</td>
                <th scope="row">{toValueLabel(quota, words)}</th>
                <td>
                  <NumberField isLabelHidden label={`${toQuotaLabel(quota, words)}, ${texts.min}`} value={quota.min} onChange={(min) => onChange(withBound(quotas, quota, { min: Math.max(0, min ?? 0) }))} />
                </td>
                <td>
                  <NumberField isLabelHidden label={`${toQuotaLabel(quota, words)}, ${texts.max}`} value={quota.max} onChange={(max) => onChange(withBound(quotas, quota, { max: Math.max(0, max ?? 0) }))} />
                </td>
                <StoredCells stored={stored.find((one) => sameQuota(one, quota))} />
                <td>
                  <Button variant="quiet" aria-label={texts.remove(toQuotaLabel(quota, words))} onPress={() => onRemove(quota)}>
                    <span aria-hidden="true">×</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function StoredCells({ stored }: { stored: Quota | undefined }) {
  const { texts, formats } = useWords()
  return (
    <>
      <td className="numeric">{stored ? formats.number(stored.onList) : ''}</td>
      <td className="numeric">{stored ? formats.number(stored.candidates) : ''}</td>
      <td>{stored && (stored.isMet ? `✓ ${texts.places.met}` : `✗ ${texts.places.missed}`)}</td>
    </>
  )
}
