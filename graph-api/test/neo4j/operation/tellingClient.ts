/** A client of a server's GraphQL over HTTP that tells apart: an answer, an error with its code, and nothing at all (the connection broke). */
export interface Told<Data> {
  readonly data: Data | null
  /** Codes of GraphQL errors; NO_ANSWER where the connection broke or nothing listens. */
  readonly codes: readonly string[]
  readonly messages: readonly string[]
}

/** Longer than the server may take to say that its database is away. */
const LONGEST_MS = 60_000

export async function tellingAsk<Data = Record<string, unknown>>(url: string, query: string, variables: object = {}): Promise<Told<Data>> {
  try {
    const response = await fetch(`${url}graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(LONGEST_MS),
    })
    const { data, errors = [] } = await response.json() as { data?: Data; errors?: { message: string; extensions?: { code?: string } }[] }
    return { data: data ?? null, codes: errors.map(({ extensions }) => extensions?.code ?? 'NONE'), messages: errors.map(({ message }) => message) }
  } catch (error) {
    return { data: null, codes: ['NO_ANSWER'], messages: [(error as Error).message] }
  }
}
