/**
 * How large a query may be, told before the database is touched. Depth, fields, aliases and directives are counted with
 * fragments spread; cost is that of costTree.ts. docs/api.md lists them.
 */
export const LIMITS = {
  /** nested fields */
  depth: 15,
  /** fields, without __typename */
  fields: 1_000,
  aliases: 100,
  directives: 100,
  /** fields, __typename and fragments, spread: ends documents whose fragments double with each level */
  selections: 5_000,
  /** of the query's text */
  tokens: 4_000,
  /** one description of the whole schema is nearly a megabyte */
  schemaDescriptions: 1,
  cost: 30_000_000,
  /** characters of one answer as JSON that comes in pages */
  pages: 1_000_000,
  /** characters of any answer; the largest networks and files are below */
  answer: 96 * 1024 * 1024,
} as const
