import { ToggleButton as AriaToggleButton, type ToggleButtonProps } from 'react-aria-components/ToggleButton'
import './controls.css'

export function ToggleButton(props: Omit<ToggleButtonProps, 'className'>) {
  return <AriaToggleButton {...props} className="button button-plain" />
}
