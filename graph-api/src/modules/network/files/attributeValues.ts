import type { Attributes, AttributeType, AttributeValue } from './networkFileGraph.js'

/** A value of a file: known, unknown (NaN and infinite numbers are no values), or what would be right. */
export type ReadValue = { readonly value: AttributeValue | null } | { readonly need: string }

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/
const NO_NUMBER = /^[+-]?(?:nan|inf|infinity)$/i
const WHOLE_NEED = `a whole number of at most ${Number.MAX_SAFE_INTEGER} is needed`

/** Text as a value of a type. */
export function readValue(text: string, type: AttributeType): ReadValue {
  if (type === 'string') return { value: text }
  const word = text.trim()
  if (word === '') return { value: null }
  return type === 'boolean' ? readBoolean(word) : readNumber(word, type)
}

function readBoolean(word: string): ReadValue {
  const lower = word.toLowerCase()
  if (lower === 'true' || lower === '1') return { value: true }
  return lower === 'false' || lower === '0' ? { value: false } : { need: 'true or false is needed' }
}

function readNumber(word: string, type: 'int' | 'double'): ReadValue {
  if (NO_NUMBER.test(word)) return { value: null }
  const value = NUMBER.test(word) ? Number(word) : NaN
  if (type === 'int') return Number.isSafeInteger(value) ? { value: value + 0 } : { need: WHOLE_NEED }
  return Number.isFinite(value) ? { value: value + 0 } : { need: 'a number such as 2.5 is needed' }
}

export const WEIGHT_NEED = 'a weight of 0 or more is needed, such as 2.5; without one the weight is 1'

/** A weight; undefined when it is none. */
export function readWeight(text: string): number | undefined {
  const word = text.trim()
  const value = NUMBER.test(word) ? Number(word) : NaN
  return isWeight(value) ? value + 0 : undefined
}

export function isWeight(value: number): boolean {
  return Number.isFinite(value) && value >= 0
}

/** What holds the values of both: an attribute that a file declares twice, or whose values are of several types. */
export function commonType(one: AttributeType, other: AttributeType): AttributeType {
  if (one === other) return one
  const isNumeric = (type: AttributeType): boolean => type === 'int' || type === 'double'
  return isNumeric(one) && isNumeric(other) ? 'double' : 'string'
}

export function typeOf(value: AttributeValue): AttributeType {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  return Number.isSafeInteger(value) ? 'int' : 'double'
}

/** The attributes, as text where the attribute's common type is text. */
export function inCommonType(attributes: Attributes, types: ReadonlyMap<string, AttributeType>): Attributes {
  return new Map([...attributes].map(([name, value]) => [name, types.get(name) === 'string' ? String(value) : value]))
}
