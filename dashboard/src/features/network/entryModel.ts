import type { SourceInfo } from '../../app/ui/SourceLine'
import type { EntityRef } from '../../app/links'

/** One statement of the panel. */
export interface Statement {
  key: string
  /** what kind of fact it is ("Ort"); null where the section says it */
  label: string | null
  /** what the statement is about, where it can be opened */
  target: { label: string; ref: EntityRef } | null
  /** the rest of the statement: role, stage, dates */
  text: string
  /** a page outside that the text names */
  href: string | null
  source: SourceInfo | null
}

export interface Section {
  key: string
  title: string
  statements: readonly Statement[]
  /** statements that the entry has beyond those listed */
  more: number
}

export interface Entry {
  id: string
  name: string
  /** function of a person, kind of an organisation, date of an event */
  subtitle: string
  source: SourceInfo | null
  sections: readonly Section[]
}
