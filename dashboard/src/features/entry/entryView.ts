import type { commonTexts } from '../../app/i18n/common'
import type { Formats } from '../../app/i18n/formats'
import type { SourceInfo } from '../../app/ui/SourceLine'
import type { entryTexts } from './texts'

/** One statement about an entry: with whom or what, in which role, and from which source. */
export interface EntryItem {
  key: string
  label: string
  /** the page of the other side */
  href: string | null
  detail: string
  source: SourceInfo | null
}

export interface EntrySection {
  title: string
  items: EntryItem[]
  /** how many there are, when more than the items shown */
  total?: number
}

/** Everything the graph knows of one entry, ready to be shown. */
export interface EntryView {
  name: string
  kind: string
  text: string | null
  facts: { label: string; value: string; href?: string }[]
  sections: EntrySection[]
  source: SourceInfo | null
  /** where the entry stands in the picture: the map of stakeholders */
  picture?: string
  /** where an event is planned */
  planning?: string
}

/** The words and formats that the pure functions need. */
export interface Words {
  common: (typeof commonTexts)['de']
  entry: (typeof entryTexts)['de']
  formats: Formats
}

type Fact = EntryView['facts'][number]

/** A fact is shown when it is known. */
export function fact(label: string, value: string | null | undefined, href?: string): Fact[] {
  if (!value) return []
  return [href ? { label, value, href } : { label, value }]
}

/** "a · b", without what is unknown. */
export function joined(parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(' · ')
}

/** "01.01.2022 bis 31.12.2024", "seit …", "bis …" or nothing. */
export function period(words: Words, from: string | null | undefined, to: string | null | undefined): string {
  const { formats, entry } = words
  if (from && to) return entry.fromTo(formats.date(from), formats.date(to))
  if (from) return entry.since(formats.date(from))
  return to ? entry.until(formats.date(to)) : ''
}
