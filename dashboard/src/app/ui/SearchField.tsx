import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField as AriaSearchField, type SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components/SearchField'
import './controls.css'

interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'className' | 'children'> {
  label: string
  placeholder?: string
}

export function SearchField({ label, placeholder, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} className="field searchfield">
      <Label className="field-label">{label}</Label>
      <div className="combobox">
        <Input className="input" placeholder={placeholder} />
        <Button className="button button-quiet combobox-button searchfield-clear">
          <span aria-hidden="true">×</span>
        </Button>
      </div>
    </AriaSearchField>
  )
}
