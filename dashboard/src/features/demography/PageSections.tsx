import type { ReactNode } from 'react'
import * as parts from '../../app/ui/PageSections'
import { useWords } from './useWords'

export const SECTIONS = ['age', 'future', 'scenario', 'places', 'change', 'life', 'trust'] as const
export type SectionId = (typeof SECTIONS)[number]

export function PageSections({ children }: { children: ReactNode }) {
  const { sections } = useWords().texts
  return <parts.PageSections label={sections.label} sections={SECTIONS.map((id) => ({ id, title: sections[id] }))}>{children}</parts.PageSections>
}

export function PageSection({ id, children }: { id: SectionId; children: ReactNode }) {
  const { sections } = useWords().texts
  return <parts.PageSection id={id} title={sections[id]}>{children}</parts.PageSection>
}
