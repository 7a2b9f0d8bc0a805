import { useId } from 'react'
import '../../app/ui/controls.css'

interface NumberFieldProps {
  label: string
  value: number | null
  onChange: (value: number | null) => void
  min?: number
  max?: number
  /** the label is read out only, where a head of the table shows it */
  isLabelHidden?: boolean
}

/** A whole number; an empty field is null. */
export function NumberField({ label, value, onChange, min = 0, max, isLabelHidden = false }: NumberFieldProps) {
  return (
    <label className="field planning-number">
      <span className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</span>
      <input
        className="input numeric"
        type="number"
        inputMode="numeric"
        step={1}
        min={min}
        max={max}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' || !Number.isFinite(target.valueAsNumber) ? null : Math.trunc(target.valueAsNumber))}
      />
    </label>
  )
}

interface TextFieldProps {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
}

export function TextField({ label, hint, value, onChange }: TextFieldProps) {
  const hintId = useId()
  return (
    <div className="planning-text">
      <label className="field">
        <span className="field-label">{label}</span>
        <input className="input" value={value} maxLength={200} aria-describedby={hintId} onChange={({ target }) => onChange(target.value)} />
      </label>
      <span id={hintId} className="small quiet">
        {hint}
      </span>
    </div>
  )
}
