import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import * as parts from '../../app/ui/PageSections'
import { useWords } from './useWords'

export const SECTIONS = ['missing', 'way', 'voices', 'topics', 'compare'] as const
export type SectionId = (typeof SECTIONS)[number]

export function PageSections({ children }: { children: ReactNode }) {
  const { sections } = useWords().texts
  const { search } = useLocation()
  const report = <Link to={`/beteiligung/bericht${search}`}>{sections.report}</Link>
  return (
    <parts.PageSections label={sections.label} sections={SECTIONS.map((id) => ({ id, title: sections[id] }))} more={report} className="participation-jumps">
      {children}
    </parts.PageSections>
  )
}

export function PageSection({ id, children }: { id: SectionId; children: ReactNode }) {
  const { sections } = useWords().texts
  return <parts.PageSection id={id} title={sections[id]}>{children}</parts.PageSection>
}
