import { type FieldNode, Kind, print, type VariableDefinitionNode, visit } from 'graphql'
import type { AskedQuery } from './askedQuery.js'
import { keyOf } from './tablePlan.js'
import { csvComment } from './csvText.js'

export interface HeadSource {
  readonly title: string
  readonly publisher: string | null
  readonly date: string | null
  readonly licence: string | null
  readonly synthetic: boolean
}

interface Head {
  readonly asked: AskedQuery
  readonly variables: Readonly<Record<string, unknown>>
  readonly dataVersion: number
  /** Day of the answer, YYYY-MM-DD. */
  readonly date: string
  readonly sources: readonly HeadSource[]
}

/** What stands above the figures, so that a file found later still says what it is. */
export function csvHead({ asked, variables, dataVersion, date, sources }: Head): string {
  return [
    asked.operation.name?.value ?? keyOf(asked.field),
    `filter: ${filterOf(asked, variables)}`,
    `date: ${date}, data version ${dataVersion}`,
    ...sources.map(({ title, publisher, date: day, licence }) => `source: ${[title, publisher, day, licence === null ? 'licence not stated' : `licence ${licence}`].filter((part) => part !== null).join(', ')}`),
    ...(sources.some(({ synthetic }) => synthetic) ? ['synthetic: some of the data is invented and says nothing about real people or organisations'] : []),
  ].map(csvComment).join('')
}

/** The arguments of the root field; then those of fields below it, each after the name of its field. */
function filterOf({ document, operation, field }: AskedQuery, variables: Readonly<Record<string, unknown>>): string {
  const valueOf = valuesIn(operation.variableDefinitions ?? [], variables)
  const below: string[] = []
  const definitions = document.definitions.filter((definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION)
  visit({ ...document, definitions }, { Field: (node) => { if (node !== field) below.push(...wordsOf(node, valueOf).map((word) => `${keyOf(node)}.${word}`)) } })
  const words = [...wordsOf(field, valueOf), ...below]
  return words.length === 0 ? 'none' : words.join(', ')
}

type ValueOf = (variable: string) => string

function wordsOf(field: FieldNode, valueOf: ValueOf): string[] {
  return (field.arguments ?? []).map(({ name, value }) => `${name.value} ${print(value).replace(/\s+/g, ' ').replace(/\$(\w+)/g, (_, variable: string) => valueOf(variable))}`)
}

/** A variable that was not sent has the default that the query declares. */
function valuesIn(definitions: readonly VariableDefinitionNode[], variables: Readonly<Record<string, unknown>>): ValueOf {
  const defaults = new Map(definitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, print(defaultValue)]] : [])))
  return (variable) => (variables[variable] === undefined ? defaults.get(variable) ?? 'null' : JSON.stringify(variables[variable]))
}
