import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether this is a day of the (proleptic Gregorian) calendar in the form YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  const parts = ISO_DATE.exec(text)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth
}

function requireText(value: unknown): string {
  if (typeof value !== 'string') throw new GraphQLError(`Date requires a text such as "2022-09-30", got ${JSON.stringify(value)}`, { extensions: { code: 'BAD_USER_INPUT' } })
  return value
}

/** Any text passes here; checkArguments.ts refuses days that do not exist, since it can name the argument. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, ISO 8601: YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: requireText,
  parseLiteral: (node) => requireText(node.kind === Kind.STRING ? node.value : node.kind),
})
