import { BadUserInput } from '../../../errors.js'
import type { FileProblem } from './networkFileGraph.js'

const MOST_NAMED = 10

/** An error that names the first problems of a file with their lines. */
export function refuseProblems(file: string, problems: readonly FileProblem[]): BadUserInput {
  const named = problems.slice(0, MOST_NAMED).map((problem) => printed(file, problem))
  const more = problems.length - named.length
  return new BadUserInput('file.content', `requires a network without faults, got ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`)
}

function printed(file: string, { line, part, value, message }: FileProblem): string {
  const place = [`${file.slice(0, 60)}:${line}`, part].filter((word) => word !== null).join(' ')
  return value === null ? `${place}: ${message}` : `${place}: value '${value}': ${message}`
}
