import {
  type GraphQLArgument, type GraphQLInputField, type GraphQLInputType, getNamedType, getNullableType, isInputObjectType, isListType,
} from 'graphql'
import { BadUserInput } from './errors.js'
import { isCalendarDate } from './modules/shared/date.type.js'

type Definition = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>
interface Place { readonly path: string; readonly type: GraphQLInputType; readonly value: unknown }

const LONGEST_LIST = 1000
const LONGEST_ID = 64
/** Where a text may be as long as a data set is. */
const FREE_TEXT = new Set(['files.content', 'file.content'])
const LONGEST_TEXT = 2000
/** Neither the database nor a file holds it: it would come back as another character. */
const HALF_A_CHARACTER = /\p{Surrogate}/u

/** Refuses what GraphQL's types let pass: days that do not exist, spans of days that end before they begin, lists and texts without end. Names the argument, after the field that it is `within`. */
export function checkArguments(definitions: readonly Definition[], args: Readonly<Record<string, unknown>>, within = ''): void {
  checkAll(definitions, args, within)
}

function checkAll(definitions: readonly Definition[], values: Readonly<Record<string, unknown>>, within: string): void {
  for (const { name, type } of definitions) check({ path: `${within}${name}`, type, value: values[name] })
  if (definitions.some(({ name, type }) => name === 'from' && getNamedType(type).name === 'Date')) checkSpan(values, within)
}

/** An inverted span holds nothing: 0 rows would look like an answer. */
function checkSpan({ from, to }: Readonly<Record<string, unknown>>, within: string): void {
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return
  throw new BadUserInput(`${within}to`, `requires a day not before ${within}from (${from}), got ${to}`)
}

function check({ path, type, value }: Place): void {
  if (value === null || value === undefined) return
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    if (!Array.isArray(value)) return
    if (value.length > LONGEST_LIST) throw new BadUserInput(path, `requires at most ${LONGEST_LIST} values, got ${value.length}`)
    for (const item of value) check({ path, type: nullable.ofType as GraphQLInputType, value: item })
    return
  }
  if (isInputObjectType(nullable)) {
    checkAll(Object.values(nullable.getFields()), value as Record<string, unknown>, `${path}.`)
    return
  }
  checkLeaf({ path, type, value })
}

function checkLeaf({ path, type, value }: Place): void {
  if (typeof value !== 'string') return
  const name = getNamedType(type).name
  if (name === 'Date' && !isCalendarDate(value)) {
    throw new BadUserInput(path, `requires a day that exists, as YYYY-MM-DD, got "${value.slice(0, 40)}"`)
  }
  if (!FREE_TEXT.has(path) && HALF_A_CHARACTER.test(value)) throw new BadUserInput(path, 'requires whole characters, got a text with half of a UTF-16 pair')
  const longest = name === 'ID' ? LONGEST_ID : LONGEST_TEXT
  if (value.length > longest && !FREE_TEXT.has(path)) throw new BadUserInput(path, `requires at most ${longest} characters, got ${value.length}`)
}
