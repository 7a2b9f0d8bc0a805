import { Suspense, type ReactNode } from 'react'
import { Loading } from '../../app/query/states'
import { WhenNear } from '../../app/ui/WhenNear'
import { useWords } from './useWords'

export const SECTIONS = ['age', 'future', 'scenario', 'places', 'change', 'trust'] as const
export type SectionId = (typeof SECTIONS)[number]

/** The parts of the page below a list that leads to each. */
export function PageSections({ children }: { children: ReactNode }) {
  const { texts } = useWords()
  return (
    <>
      <nav aria-label={texts.sections.label}>
        <ul className="plain-list demography-jumps">
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{texts.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  )
}

/** One part of the page; it asks the server when somebody comes near it. */
export function PageSection({ id, children }: { id: SectionId; children: ReactNode }) {
  const { texts } = useWords()
  return (
    <section id={id} className="demography-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="demography-section-title">{texts.sections[id]}</h2>
      <WhenNear>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </WhenNear>
    </section>
  )
}
