import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components/Checkbox'
import type { ReactNode } from 'react'
import './controls.css'

export function Checkbox({ children, ...props }: Omit<CheckboxProps, 'className' | 'children'> & { children: ReactNode }) {
  return (
    <AriaCheckbox {...props} className="checkbox">
      <span className="checkbox-box" aria-hidden="true" />
      <span>{children}</span>
    </AriaCheckbox>
  )
}
