import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import { foldForSearch } from './foldForSearch'
import type { Option } from './Select'
import './controls.css'

interface ComboBoxProps {
  label: string
  options: readonly Option[]
  /** '' for none */
  value: string
  onChange: (value: string) => void
  placeholder?: string
}

/** One choice of many, found by typing; umlauts are not needed. Clearing the text clears the choice. */
export function ComboBox({ label, options, value, onChange, placeholder }: ComboBoxProps) {
  const texts = useTexts(commonTexts)
  return (
    <AriaComboBox
      className="field"
      menuTrigger="focus"
      selectedKey={value === '' ? null : value}
      onSelectionChange={(key) => onChange(key === null ? '' : String(key))}
      defaultItems={options.map((option) => ({ id: option.value, label: option.label }))}
      defaultFilter={(text, input) => foldForSearch(text).includes(foldForSearch(input))}
    >
      <Label className="field-label">{label}</Label>
      <div className="combobox">
        {/* Whoever types replaces the choice. */}
        <Input className="input" placeholder={placeholder ?? texts.filter.any} onFocus={(event) => event.currentTarget.select()} />
        <Button className="button button-quiet combobox-button">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="listbox">
          {(item: { id: string; label: string }) => (
            <ListBoxItem className="listbox-item" textValue={item.label}>
              {item.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
