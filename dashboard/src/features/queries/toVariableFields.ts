import { Kind, parse, print, type TypeNode } from 'graphql'

export interface VariableField {
  name: string
  /** as the query writes it, such as "[ID!]" */
  type: string
  kind: 'text' | 'number' | 'truth' | 'list' | 'other'
  isRequired: boolean
}

/** The variables that a query declares; none while the query cannot be read. */
export function toVariableFields(query: string): VariableField[] {
  try {
    return parse(query).definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [])).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: print(type),
      kind: kindOf(type),
      isRequired: type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
    }))
  } catch {
    return []
  }
}

const kinds: Readonly<Record<string, VariableField['kind']>> = { ID: 'text', String: 'text', Date: 'text', Int: 'number', Float: 'number', Boolean: 'truth' }

function kindOf(type: TypeNode): VariableField['kind'] {
  if (type.kind === Kind.NON_NULL_TYPE) return kindOf(type.type)
  if (type.kind === Kind.LIST_TYPE) return kindOf(type.type) === 'text' ? 'list' : 'other'
  return kinds[type.name.value] ?? 'other'
}

/** A value as it stands in the form. */
export function toFieldText(value: unknown, { kind }: VariableField): string {
  if (value === undefined || value === null) return ''
  if (kind === 'list' && Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** What was typed as a value; undefined for nothing. An entry that is no JSON is a word, such as a choice of an enumeration. */
export function fromFieldText(text: string, { kind }: VariableField): unknown {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (kind === 'text') return text
  if (kind === 'list') return trimmed.split(',').map((part) => part.trim()).filter((part) => part !== '')
  if (kind === 'number') return Number.isNaN(Number(trimmed.replace(',', '.'))) ? trimmed : Number(trimmed.replace(',', '.'))
  try {
    return JSON.parse(trimmed) as unknown
  } catch {
    return trimmed
  }
}
