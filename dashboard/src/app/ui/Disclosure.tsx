import { useState, type ReactNode } from 'react'
import { InTurn } from './InTurn'
import './controls.css'

interface DisclosureProps {
  title: ReactNode
  children: ReactNode
  isOpen?: boolean
}

/** Details that may stay closed: the browser's own element, so that find-in-page and print know it. What is closed is drawn after all else. */
export function Disclosure({ title, children, isOpen = false }: DisclosureProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className="disclosure" open={isOpen} onToggle={(event) => event.currentTarget.open && setWasOpened(true)}>
      <summary>{title}</summary>
      <div className="disclosure-body">
        <InTurn isLast isAsked={isOpen || wasOpened}>{children}</InTurn>
      </div>
    </details>
  )
}
