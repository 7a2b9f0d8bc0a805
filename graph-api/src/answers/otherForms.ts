import { once } from 'node:events'
import type { ApolloServer } from '@apollo/server'
import type { Request, RequestHandler, Response } from 'express'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.js'
import { withoutSuggestion } from '../limits/suggestions.js'
import { type AskedQuery, pageText, pageVariables, readQuery } from './askedQuery.js'
import { csvHead, type HeadSource } from './csvHead.js'
import { csvLine } from './csvText.js'
import { columnNames, type Json, keyOf, rowsOf, type TablePlan, TablePlanner } from './tablePlan.js'

const JSON_TYPES = ['application/json', 'application/graphql-response+json']
const CSV = 'text/csv'
const LINES = 'application/x-ndjson'
const STATUS: Readonly<Record<string, number>> = { SERVICE_UNAVAILABLE: 503, INTERNAL_SERVER_ERROR: 500 }

interface OtherForms {
  readonly apollo: ApolloServer<Context>
  readonly schema: GraphQLSchema
  readonly contextOf: (response: Response) => Context
}

/**
 * The answer of a query as a table, to `Accept: text/csv` or `application/x-ndjson`. A connection without a page size is
 * read to its end, page by page, as fast as the client takes it. Other requests go on to GraphQL's own JSON.
 */
export function otherForms(forms: OtherForms): RequestHandler {
  return (request, response, next) => {
    const form = request.accepts([...JSON_TYPES, CSV, LINES])
    if (form !== CSV && form !== LINES) { next(); return }
    answer(forms, { request, response, form }).catch(next)
  }
}

interface Exchange { readonly request: Request; readonly response: Response; readonly form: typeof CSV | typeof LINES }
interface Asking { readonly asked: AskedQuery; readonly variables: Record<string, unknown>; readonly context: Context }

async function answer(forms: OtherForms, { request, response, form }: Exchange): Promise<void> {
  try {
    const { query, variables, operationName } = parametersOf(request)
    const asked = readQuery(forms.schema, query, operationName)
    const plan = new TablePlanner(forms.schema, asked.document).ofRoot(asked.field, asked.type)
    const asking = { asked, variables, context: forms.contextOf(response) }
    await send(pagesOf(forms.apollo, asking), { response, form, plan, asking, forms })
  } catch (problem) {
    if (response.headersSent) { response.destroy(); return }
    const errors = problem instanceof Refused ? problem.errors : [asFormatted(problem)]
    response.status(STATUS[String(errors[0]?.extensions?.code)] ?? 400).json({ errors })
  }
}

function parametersOf(request: Request): { query: unknown; variables: Record<string, unknown>; operationName: unknown } {
  const given = request.method === 'GET' ? request.query : request.body as Record<string, unknown> | undefined
  if (request.method === 'GET' && !request.headers['apollo-require-preflight'] && !request.headers['x-apollo-operation-name']) {
    throw new GraphQLError('A GET request needs the header apollo-require-preflight, so that no foreign page can send it.', { extensions: { code: 'BAD_REQUEST' } })
  }
  const variables: unknown = typeof given?.variables === 'string' ? JSON.parse(given.variables) : given?.variables
  return { query: given?.query, variables: typeof variables === 'object' && variables !== null ? variables as Record<string, unknown> : {}, operationName: given?.operationName }
}

/** The answer that GraphQL would give in place of the table. */
class Refused extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) { super('refused') }
}

function asFormatted(problem: unknown): GraphQLFormattedError {
  if (problem instanceof GraphQLError) return { message: withoutSuggestion(problem.message), extensions: { code: problem.extensions.code ?? problem.extensions.refusal ?? (problem.nodes ? 'GRAPHQL_VALIDATION_FAILED' : 'GRAPHQL_PARSE_FAILED') } }
  if (problem instanceof SyntaxError) return { message: 'variables: requires JSON.', extensions: { code: 'BAD_REQUEST' } }
  return { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}

async function* pagesOf(apollo: ApolloServer<Context>, { asked, variables, context }: Asking): AsyncGenerator<Json> {
  const query = pageText(asked)
  const key = keyOf(asked.field)
  for (let after: string | null = null; ;) {
    const data = await ask(apollo, { query, variables: pageVariables(asked, variables, after), operationName: asked.operation.name?.value }, context)
    yield data
    const info = asked.isEndless ? (data as Record<string, { pageInfo?: { hasNextPage: boolean; endCursor: string | null } } | null>)[key]?.pageInfo : undefined
    if (!info?.hasNextPage || context.signal?.aborted) return
    after = info.endCursor
  }
}

async function ask(apollo: ApolloServer<Context>, request: { query: string; variables: Record<string, unknown>; operationName: string | undefined }, contextValue: Context): Promise<Json> {
  const { body } = await apollo.executeOperation({ query: request.query, variables: request.variables, ...(request.operationName ? { operationName: request.operationName } : {}) }, { contextValue })
  if (body.kind !== 'single') throw new Error('An answer in parts')
  const { data, errors } = body.singleResult
  if (errors && errors.length > 0) throw new Refused(errors)
  return (data ?? null) as Json
}

interface Sending extends Pick<Exchange, 'response' | 'form'> { readonly plan: TablePlan; readonly asking: Asking; readonly forms: OtherForms }

async function send(pages: AsyncGenerator<Json>, { response, form, plan, asking, forms }: Sending): Promise<void> {
  const names = columnNames(plan)
  const line = form === CSV ? csvLine : (cells: Parameters<typeof csvLine>[0]) => `${JSON.stringify(Object.fromEntries(names.map((name, index) => [name, cells[index]])))}\n`
  let isFirst = true
  for await (const page of pages) {
    let text = rowsOf(plan, page).map(line).join('')
    if (isFirst && form === CSV) text = `${await headOf(forms, asking)}${csvLine(names)}${text}`
    if (isFirst) response.status(200).type(`${form}; charset=utf-8`).setHeader('content-disposition', `attachment; filename="${keyOf(asking.asked.field)}.${form === CSV ? 'csv' : 'ndjson'}"`)
    isFirst = false
    if (!response.write(text)) await Promise.race([once(response, 'drain'), once(response, 'close')])
    if (response.destroyed) return
  }
  response.end()
}

/** Sources as the store holds them, since a figure may rest on any. */
async function headOf({ apollo }: OtherForms, { asked, variables, context }: Asking): Promise<string> {
  const { sources } = await ask(apollo, { query: SOURCES, variables: {}, operationName: undefined }, context) as unknown as { sources: { edges: { node: HeadSource }[] } }
  return csvHead({ asked, variables, dataVersion: await context.database.dataVersion(), date: new Date().toISOString().slice(0, 10), sources: sources.edges.map(({ node }) => node) })
}

const SOURCES = '{ sources(first: 1000) { edges { node { title publisher date licence synthetic } } } }'
