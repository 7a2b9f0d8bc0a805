import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import './controls.css'

export interface Option<V extends string = string> {
  value: V
  label: string
}

interface SelectProps<V extends string> {
  label: string
  options: readonly Option<V>[]
  value: V
  onChange: (value: V) => void
}

/** One choice of a few; above some twenty options take ComboBox. */
export function Select<V extends string>({ label, options, value, onChange }: SelectProps<V>) {
  return (
    <AriaSelect className="field" selectedKey={value} onSelectionChange={(key) => key !== null && onChange(String(key) as V)}>
      <Label className="field-label">{label}</Label>
      <Button className="button button-plain select-button">
        <SelectValue className="select-value" />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="listbox" items={options.map((option) => ({ id: option.value, label: option.label }))}>
          {(item) => (
            <ListBoxItem className="listbox-item" textValue={item.label}>
              {item.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
