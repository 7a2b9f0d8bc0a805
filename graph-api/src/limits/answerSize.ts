import type { FormattedExecutionResult } from 'graphql'

/** Writes an answer as JSON; one that is longer than `largest` characters becomes a refusal. */
export function answerWriter(largest: number): (answer: FormattedExecutionResult) => string {
  return (answer) => {
    const text = JSON.stringify(answer)
    return text.length <= largest ? text : JSON.stringify(tooLong({ answer, length: text.length, largest }))
  }
}

interface TooLong { readonly answer: FormattedExecutionResult; readonly length: number; readonly largest: number }

function tooLong({ answer, length, largest }: TooLong): FormattedExecutionResult {
  const message = `The answer is too large: it has ${length} characters, at most ${largest} are sent. Ask for smaller pages (first) or fewer fields.`
  return { errors: [{ message, extensions: { code: 'QUERY_TOO_LARGE' } }], ...(answer.extensions ? { extensions: answer.extensions } : {}) }
}
