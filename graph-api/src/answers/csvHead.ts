import { type ArgumentNode, print } from 'graphql'
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
    `filter: ${filterOf(asked.field.arguments ?? [], variables)}`,
    `date: ${date}, data version ${dataVersion}`,
    ...sources.map(({ title, publisher, date: day, licence }) => `source: ${[title, publisher, day, licence === null ? 'licence not stated' : `licence ${licence}`].filter((part) => part !== null).join(', ')}`),
    ...(sources.some(({ synthetic }) => synthetic) ? ['synthetic: some of the data is invented and says nothing about real people or organisations'] : []),
  ].map(csvComment).join('')
}

function filterOf(args: readonly ArgumentNode[], variables: Readonly<Record<string, unknown>>): string {
  const words = args.map(({ name, value }) => `${name.value} ${print(value).replace(/\s+/g, ' ').replace(/\$(\w+)/g, (_, variable: string) => JSON.stringify(variables[variable] ?? null))}`)
  return words.length === 0 ? 'none' : words.join(', ')
}
