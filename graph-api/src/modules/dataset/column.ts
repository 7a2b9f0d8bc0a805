/** One column of a table of the data set: what its cells may hold, and where the value lives in the graph. */

export type Value = string | number | boolean | readonly string[]

export type ColumnKind = 'id' | 'list' | 'text' | 'attributes' | 'enum' | 'date' | 'time' | 'year' | 'integer' | 'number' | 'boolean'

/** What an id may name. `stakeholder`: an actor or an organisation. */
export type Target =
  | 'source' | 'region' | 'interestGroup' | 'organisation' | 'actor' | 'stakeholder' | 'project' | 'event' | 'topic' | 'contribution'

export interface Column {
  readonly name: string
  readonly kind: ColumnKind
  /** The column must be there, and each of its cells filled. */
  readonly required: boolean
  /** Part of the row's key; an empty cell counts as the empty word. */
  readonly key: boolean
  /** The allowed words of an enum. */
  readonly values?: readonly string[]
  /** What the id, or each id of the list, names. */
  readonly target?: Target
  /** The relationship that holds the value instead of a property: from the row's node to the named one. */
  readonly link?: string
  /** The relationship that keeps what the column named before, with `until`. */
  readonly former?: string
  readonly min?: number
  readonly max?: number
  /** Longest text in characters: names and keys are indexed, and an index entry holds at most 8 kB. */
  readonly maxLength?: number
}

interface ColumnRules {
  readonly values?: readonly string[]
  readonly target?: Target
  readonly link?: string
  readonly min?: number
  readonly max?: number
  readonly maxLength?: number
}

const column = (kind: ColumnKind, rules: ColumnRules = {}) =>
  (name: string): Column => ({ name, kind, required: false, key: false, ...rules })

export const LONGEST_TEXT = 100_000
export const LONGEST_NAME = 1_000
export const LONGEST_KEY_TEXT = 300
export const LONGEST_ID = 64
const OLDEST_AGE = 150

export const text = column('text', { maxLength: LONGEST_TEXT })
export const name = column('text', { maxLength: LONGEST_NAME })
/** Text that is part of a key. */
export const keyText = column('text', { maxLength: LONGEST_KEY_TEXT })
export const attributes = column('attributes', { maxLength: LONGEST_TEXT })
export const date = column('date')
export const time = column('time')
export const year = column('year', { min: 1000, max: 2999 })
export const boolean = column('boolean')
export const number = column('number')
export const positiveNumber = column('number', { min: 0 })
export const share = column('number', { min: 0, max: 1 })
export const latitude = column('number', { min: -90, max: 90 })
export const longitude = column('number', { min: -180, max: 180 })
export const count = column('integer', { min: 0 })
export const integer = column('integer')
export const age = column('integer', { min: 0, max: OLDEST_AGE })
export const id = column('id')

export const oneOf = (...values: readonly string[]) => column('enum', { values })
export const reference = (target: Target, link?: string) => column('id', link ? { target, link } : { target })
export const references = (target: Target, link: string) => column('list', { target, link })

export const required = (of: Column): Column => ({ ...of, required: true })
export const key = (of: Column): Column => ({ ...of, key: true })
export const requiredKey = (of: Column): Column => required(key(of))

export const source = reference('source')('source')
