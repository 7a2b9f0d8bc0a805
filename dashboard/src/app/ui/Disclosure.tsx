import type { ReactNode } from 'react'
import './controls.css'

interface DisclosureProps {
  title: ReactNode
  children: ReactNode
  isOpen?: boolean
}

/** Details that may stay closed: the browser's own element, so that find-in-page and print know it. */
export function Disclosure({ title, children, isOpen = false }: DisclosureProps) {
  return (
    <details className="disclosure" open={isOpen}>
      <summary>{title}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
