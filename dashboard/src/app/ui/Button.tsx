import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import './controls.css'

interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  /** plain: outlined; primary: the one action that counts; quiet: text only; warning: deletes */
  variant?: 'plain' | 'primary' | 'quiet' | 'warning'
}

export function Button({ variant = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button button-${variant}`} />
}
