import type { FormattedExecutionResult } from 'graphql'

type Data = NonNullable<FormattedExecutionResult['data']>

const limits = new WeakMap<Data, number>()

/** A limit for this answer alone, below that of all. */
export function limitAnswer(data: Data, largest: number): void {
  limits.set(data, largest)
}

/** Writes an answer as JSON; one that is longer than `most` characters, or than its own limit, becomes a refusal. */
export function answerWriter(most: number): (answer: FormattedExecutionResult) => string {
  return (answer) => {
    const largest = Math.min(most, (answer.data && limits.get(answer.data)) ?? most)
    const text = JSON.stringify(answer)
    return text.length <= largest ? text : JSON.stringify(tooLong({ answer, length: text.length, largest }))
  }
}

interface TooLong { readonly answer: FormattedExecutionResult; readonly length: number; readonly largest: number }

function tooLong({ answer, length, largest }: TooLong): FormattedExecutionResult {
  const message = `The answer is too large: it has ${length} characters, at most ${largest} are sent. Ask for smaller pages (first) or fewer fields.`
  return { errors: [{ message, extensions: { code: 'QUERY_TOO_LARGE' } }], ...(answer.extensions ? { extensions: answer.extensions } : {}) }
}
