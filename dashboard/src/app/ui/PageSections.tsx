import { Suspense, type ReactNode } from 'react'
import { Loading } from '../query/states'
import { WhenNear } from './WhenNear'
import './pageSections.css'

interface PageSectionsProps {
  label: string
  sections: readonly { id: string; title: string }[]
  /** links beside those to the parts */
  more?: ReactNode
  className?: string
  children: ReactNode
}

/** The parts of a long page below a list that leads to each. */
export function PageSections({ label, sections, more, className = '', children }: PageSectionsProps) {
  return (
    <>
      <nav aria-label={label}>
        <ul className={`plain-list page-jumps ${className}`}>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
          {more && <li>{more}</li>}
        </ul>
      </nav>
      {children}
    </>
  )
}

/** One part of a page; it asks the server when somebody comes near it. */
export function PageSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="page-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="page-section-title">{title}</h2>
      <WhenNear>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </WhenNear>
    </section>
  )
}
