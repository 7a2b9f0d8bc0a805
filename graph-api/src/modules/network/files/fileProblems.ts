import type { FileProblem } from './networkFileGraph.js'

const MOST_PROBLEMS = 1_000
const LONGEST_VALUE = 60

/** Collects what is wrong with one file, no more than anyone reads; what goes beyond is counted. */
export class FileProblems {
  private readonly kept: FileProblem[] = []
  private left = 0

  add(problem: FileProblem): void {
    if (this.kept.length < MOST_PROBLEMS) this.kept.push({ ...problem, value: shorten(problem.value) })
    else this.left += 1
  }

  get isEmpty(): boolean {
    return this.kept.length === 0
  }

  /** By line; the last one of a full list says how many more there are. */
  list(): FileProblem[] {
    const sorted = this.kept.toSorted((one, other) => one.line - other.line)
    const line = sorted.at(-1)?.line ?? 1
    return this.left === 0 ? sorted : [...sorted, { line, part: null, value: null, message: `${this.left} more problems in this file are not listed` }]
  }
}

function shorten(value: string | null): string | null {
  if (value === null) return null
  const characters = [...value.slice(0, LONGEST_VALUE * 2).replace(/\p{Cc}/gu, ' ')]
  return characters.length <= LONGEST_VALUE ? characters.join('') : `${characters.slice(0, LONGEST_VALUE).join('')}…`
}
