import { Kind, parse, valueFromASTUntyped } from 'graphql'
import type { Language } from '../../app/i18n/formats'

/** A query of docs/examples: two lines of comment say in each language what it asks, then it stands as it is run. */
export interface ExampleQuery {
  id: string
  title: Record<Language, string>
  query: string
  /** the defaults of its variables, to be changed in the form */
  variables: Record<string, unknown>
}

const files = import.meta.glob<string>('../../../../docs/examples/*.graphql', { query: '?raw', import: 'default', eager: true })

export const exampleQueries: readonly ExampleQuery[] = Object.entries(files).map(([path, text]) => ({
  id: path.replace(/^.*\/|\.graphql$/g, ''),
  title: { de: titleIn(text, 'de'), en: titleIn(text, 'en') },
  query: text.trimEnd(),
  variables: defaultsOf(text),
}))

function titleIn(text: string, language: Language): string {
  return new RegExp(`^# ${language}: (.+)$`, 'm').exec(text)?.[1] ?? ''
}

function defaultsOf(text: string): Record<string, unknown> {
  const variables = parse(text).definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []))
  return Object.fromEntries(variables.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [])))
}
