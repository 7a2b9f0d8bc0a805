import {
  type DocumentNode, type FieldNode, getNamedType, GraphQLError, type GraphQLOutputType, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode, parse, print,
  specifiedRules, validate,
} from 'graphql'
import { LIMITS } from '../limits/limits.js'
import { queryShape } from '../limits/queryShape.js'
import { MAXIMUM_FIRST } from '../neo4j/page.js'

/** A query with one root field, whose answer can be one table. */
export interface AskedQuery {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly field: FieldNode
  readonly type: GraphQLOutputType
  /** A connection without a page size: all of it is wanted, page by page. */
  readonly isEndless: boolean
}

const AFTER = 'afterPage'
/** Rows of a page while a connection is read to its end: large enough to be quick, small enough to hold. */
export const PAGE_ROWS = Math.min(500, MAXIMUM_FIRST)

export function readQuery(schema: GraphQLSchema, query: unknown, operationName: unknown): AskedQuery {
  if (typeof query !== 'string') throw refusal('requires a GraphQL query as text')
  const document = parse(query, { maxTokens: LIMITS.tokens })
  // Before anything walks through its fragments: these may hold themselves, or double with each level.
  const [problem] = validate(schema, document, [...specifiedRules, queryShape])
  if (problem) throw problem
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const operation = operations.find(({ name }) => operationName === undefined || operationName === null || name?.value === operationName)
  if (!operation || (operations.length > 1 && !operationName)) throw refusal('requires one operation, or the operationName of one of them')
  if (operation.operation !== OperationTypeNode.QUERY) throw refusal(`requires a query, got a ${operation.operation}`)
  const fields = operation.selectionSet.selections
  const [field] = fields
  if (fields.length !== 1 || field?.kind !== Kind.FIELD) throw refusal(`requires exactly one root field, got ${fields.length}: a table holds the answer of one`)
  const definition = schema.getQueryType()?.getFields()[field.name.value]
  if (!definition) throw refusal(`requires a root field of the schema, got ${field.name.value}`)
  const isConnection = getNamedType(definition.type).name.endsWith('Connection')
  const isPaged = field.arguments?.some(({ name }) => name.value === 'first' || name.value === 'after') ?? false
  return { document, operation, field, type: definition.type, isEndless: isConnection && !isPaged }
}

/** The text that asks for one page: the query as it is, or of an endless one the page after a cursor. */
export function pageText({ document, operation, field, isEndless }: AskedQuery): string {
  if (!isEndless || !field.selectionSet) return print(document)
  const paged: FieldNode = {
    ...field,
    arguments: [...field.arguments ?? [], argument('first', { kind: Kind.INT, value: String(PAGE_ROWS) }), argument('after', { kind: Kind.VARIABLE, name: named(AFTER) })],
    selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, PAGE_INFO] },
  }
  const changed: OperationDefinitionNode = {
    ...operation,
    selectionSet: { ...operation.selectionSet, selections: [paged] },
    variableDefinitions: [...operation.variableDefinitions ?? [], {
      kind: Kind.VARIABLE_DEFINITION, variable: { kind: Kind.VARIABLE, name: named(AFTER) }, type: { kind: Kind.NAMED_TYPE, name: named('String') },
    }],
  }
  return print({ ...document, definitions: document.definitions.map((definition) => definition === operation ? changed : definition) })
}

/** The variables of a page. */
export function pageVariables({ isEndless }: AskedQuery, variables: Readonly<Record<string, unknown>>, after: string | null): Record<string, unknown> {
  return isEndless ? { ...variables, [AFTER]: after } : { ...variables }
}

const named = (value: string) => ({ kind: Kind.NAME, value }) as const
const argument = (name: string, value: { kind: Kind.INT; value: string } | { kind: Kind.VARIABLE; name: ReturnType<typeof named> }) => ({ kind: Kind.ARGUMENT, name: named(name), value }) as const
const leaf = (name: string): FieldNode => ({ kind: Kind.FIELD, name: named(name) })
const PAGE_INFO: FieldNode = { kind: Kind.FIELD, name: named('pageInfo'), selectionSet: { kind: Kind.SELECTION_SET, selections: [leaf('hasNextPage'), leaf('endCursor')] } }

export function refusal(need: string): GraphQLError {
  return new GraphQLError(`A table as answer ${need}.`, { extensions: { code: 'BAD_REQUEST' } })
}
