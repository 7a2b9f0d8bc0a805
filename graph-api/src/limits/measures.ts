import { type GraphQLField, getNamedType, type GraphQLCompositeType, isEnumType, isIntrospectionType } from 'graphql'

/** What is added up over a query: each number is for one time, lists multiply it. */
export interface Measure {
  readonly value: (value: Asked) => number
  readonly object: (key: string, type: GraphQLCompositeType) => number
  /** Of an answer that is computed. */
  readonly work: (field: GraphQLField<unknown, unknown>) => number
  /** Items of a list without pages. */
  readonly expected: number
  /** Rows of a page below another object where `first` says nothing; at the root 50. */
  readonly unsaid: number
}

export interface Asked { readonly field: GraphQLField<unknown, unknown> | undefined; readonly key: string; readonly of: GraphQLCompositeType }

const COMPUTED = 300_000
const FROM_NETWORK = 500_000
const LARGE_QUESTIONS = new Set(['NetworkInput', 'TwoModeInput', 'PanelSelectionInput'])
const SCHEMA_VALUE = 60

/** The cost of a query: how many values its answer may hold, and the work behind those that are computed. */
export const COST: Measure = {
  value: ({ of }) => (isIntrospectionType(of) ? SCHEMA_VALUE : 1),
  object: () => 1,
  work: ({ args }) => (args.some(({ type }) => LARGE_QUESTIONS.has(getNamedType(type).name)) ? FROM_NETWORK : COMPUTED),
  expected: 5,
  unsaid: 50,
}

/** `,"":` beside the key; `{},` of an object. */
const AROUND_KEY = 4
const AROUND_OBJECT = 3
const LENGTHS: Readonly<Record<string, number>> = { ID: 22, Int: 4, Float: 10, Boolean: 5, Date: 12 }
const ENUM = 14
const TEXT = 26
/** Fields whose texts are sentences or addresses, and the name of a type. */
const LONG: Readonly<Record<string, number>> = { text: 160, description: 160, note: 120, url: 70, title: 60, licence: 40, publisher: 40 }

/** How many characters the answer may have as JSON; calibrated on both data sets (docs/performance.md). Descriptions of the schema have a limit of their own. */
export const CHARACTERS: Measure = {
  value: ({ field, key, of }) => (isIntrospectionType(of) ? 0 : AROUND_KEY + key.length + lengthOf(field)),
  object: (key, type) => (isIntrospectionType(type) ? 0 : AROUND_KEY + AROUND_OBJECT + key.length),
  work: () => 0,
  expected: 4,
  unsaid: 3,
}

function lengthOf(field: Asked['field']): number {
  if (!field) return TEXT
  const type = getNamedType(field.type)
  return isEnumType(type) ? ENUM : LENGTHS[type.name] ?? LONG[field.name] ?? TEXT
}
