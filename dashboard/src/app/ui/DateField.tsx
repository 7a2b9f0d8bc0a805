import './controls.css'

interface DateFieldProps {
  label: string
  /** ISO, '' for none */
  value: string
  onChange: (value: string) => void
}

/** A day, in the form that the browser's language has. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input className="input" type="date" value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  )
}
