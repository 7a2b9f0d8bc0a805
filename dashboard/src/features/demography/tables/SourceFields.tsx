import { useId } from 'react'
import { useTexts } from '../../../app/i18n/language'
import { DateField } from '../../../app/ui/DateField'
import { Disclosure } from '../../../app/ui/Disclosure'
import { Select } from '../../../app/ui/Select'
import { tablesTexts } from './texts'
import { toSourceId, type SourceDraft } from './toSourceInput'

interface SourceFieldsProps {
  draft: SourceDraft
  /** the stored source of this short name would be replaced */
  isReplaced: boolean
  onChange: (draft: SourceDraft) => void
}

/** Where the figures come from: the census matters for population, the rest stands with each figure later. */
export function SourceFields({ draft, isReplaced, onChange }: SourceFieldsProps) {
  const { base, bases, baseHint, source: texts } = useTexts(tablesTexts)
  const change = (part: Partial<SourceDraft>) => onChange({ ...draft, ...part })
  return (
    <>
      <div className="tables-base">
        <Select label={base} value={draft.base === '' ? 'none' : draft.base} onChange={(value) => change({ base: value === 'none' ? '' : value })} options={[{ value: 'none', label: bases.none }, { value: '2011', label: bases[2011] }, { value: '2022', label: bases[2022] }]} />
        <p className="quiet small">{baseHint}</p>
      </div>
      <Disclosure title={texts.title}>
        <div className="demography-save">
          <TextField label={texts.publisher} value={draft.publisher} onChange={(publisher) => change({ publisher })} />
          <DateField label={texts.date} value={draft.date} onChange={(date) => change({ date })} />
          <TextField label={texts.url} value={draft.url} onChange={(url) => change({ url })} />
          <TextField label={texts.licence} value={draft.licence} onChange={(licence) => change({ licence })} />
          <TextField label={texts.id} hint={texts.idHint} value={draft.id} onChange={(id) => change({ id: toSourceId(id) })} />
        </div>
      </Disclosure>
      {isReplaced && <p>{texts.replaced}</p>}
    </>
  )
}

function TextField({ label, hint, value, onChange }: { label: string; hint?: string; value: string; onChange: (value: string) => void }) {
  const hintId = useId()
  return (
    <div>
      <label className="field">
        <span className="field-label">{label}</span>
        <input className="input" value={value} maxLength={500} aria-describedby={hint && hintId} onChange={({ target }) => onChange(target.value)} />
      </label>
      {hint && <span id={hintId} className="quiet small">{hint}</span>}
    </div>
  )
}
