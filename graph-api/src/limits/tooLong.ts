import { LIMITS } from './limits.js'

/** GraphQL.js stops reading at the most tokens, and calls it a syntax error. */
export const isTooLong = ({ message }: { readonly message: string }): boolean => /contains more tha[nt] \d+ tokens/i.test(message)

export const TOO_LONG = `The query is too large: its text has more than ${LIMITS.tokens} tokens. Cheapest change: ask in several queries.`
