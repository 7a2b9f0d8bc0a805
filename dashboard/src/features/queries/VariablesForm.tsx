import { useTexts } from '../../app/i18n/language'
import { Select } from '../../app/ui/Select'
import { queriesTexts } from './texts'
import { fromFieldText, toFieldText, toVariableFields, type VariableField } from './toVariableFields'
import { parseVariables, printVariables } from './variablesText'

interface VariablesFormProps {
  query: string
  variables: string
  onChange: (variables: string) => void
}

/** A field for each variable of the query. */
export function VariablesForm({ query, variables, onChange }: VariablesFormProps) {
  const texts = useTexts(queriesTexts)
  const fields = toVariableFields(query)
  const values = parseVariables(variables) ?? {}
  if (fields.length === 0) return null
  const set = (name: string, value: unknown) => onChange(printVariables(Object.fromEntries(Object.entries({ ...values, [name]: value }).filter(([, kept]) => kept !== undefined))))
  return (
    <fieldset className="query-variables">
      <legend>{texts.variables.title}</legend>
      {fields.map((field) => (
        <VariableInput key={field.name} field={field} value={values[field.name]} onChange={(value) => set(field.name, value)} />
      ))}
    </fieldset>
  )
}

interface VariableInputProps {
  field: VariableField
  value: unknown
  onChange: (value: unknown) => void
}

function VariableInput({ field, value, onChange }: VariableInputProps) {
  const texts = useTexts(queriesTexts)
  const label = `${field.name} (${texts.variables.kinds[field.kind]}${field.isRequired ? `, ${texts.variables.required}` : ''})`
  if (field.kind === 'truth') {
    const options = [{ value: '', label: texts.variables.none }, { value: 'true', label: texts.variables.yes }, { value: 'false', label: texts.variables.no }]
    return <Select label={label} options={options} value={value === undefined || value === null ? '' : String(value)} onChange={(text) => onChange(text === '' ? undefined : text === 'true')} />
  }
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input key={toFieldText(value, field)} className="input" defaultValue={toFieldText(value, field)} title={field.type} required={field.isRequired} onBlur={({ target }) => onChange(fromFieldText(target.value, field))} />
    </label>
  )
}
