import type { OfficialSourceInput } from '../../../gql/graphql'

/** What stands in the fields about the source; '' for nothing. */
export interface SourceDraft {
  readonly id: string
  readonly base: '' | '2011' | '2022'
  readonly publisher: string
  readonly date: string
  readonly url: string
  readonly licence: string
}

export const EMPTY_SOURCE: SourceDraft = { id: '', base: '', publisher: '', date: '', url: '', licence: '' }

const LONGEST_ID = 64

/** Of the signs that an id may have. */
export function toSourceId(text: string): string {
  return text.replace(/[^A-Za-z0-9_.:-]+/g, '-').slice(0, LONGEST_ID)
}

/** A first short name from the name of the file. */
export function idOfFile(name: string): string {
  return toSourceId(`amt-${name.replace(/\.[^.]*$/, '').toLowerCase()}`)
}

export function toSourceInput({ id, base, publisher, date, url, licence }: SourceDraft): OfficialSourceInput {
  const given = (text: string): string | null => text.trim() || null
  return { id, populationBase: base === '' ? null : Number(base), publisher: given(publisher), date: given(date), url: given(url), licence: given(licence) }
}
