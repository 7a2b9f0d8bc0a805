import type { ImportNeed } from './importNeed.type.js'

/** One thing that is wrong in a data set: where it stands, what stands there, and what would be right. */
export interface Problem {
  readonly file: string
  /** Physical line on which the row starts, from 1; 1 also for what concerns the whole file. */
  readonly line: number
  readonly column: string | null
  /** What stands there, shortened. */
  readonly value: string | null
  readonly message: string
  /** The message as a word, where a page says it in its own language. */
  readonly need?: ImportNeed
}

export const MOST_PROBLEMS_PER_FILE = 1_000
const LONGEST_VALUE = 60

/** Collects problems, per file no more than anyone reads; what goes beyond is counted. */
export class Problems {
  private readonly kept = new Map<string, Problem[]>()
  private readonly left = new Map<string, number>()

  add(problem: Problem): void {
    const ofFile = this.kept.get(problem.file) ?? []
    this.kept.set(problem.file, ofFile)
    if (ofFile.length < MOST_PROBLEMS_PER_FILE) ofFile.push({ ...problem, value: shorten(problem.value) })
    else this.left.set(problem.file, (this.left.get(problem.file) ?? 0) + 1)
  }

  /** Whether a further problem of this file would only be counted. */
  isFull(file: string): boolean {
    return (this.kept.get(file)?.length ?? 0) >= MOST_PROBLEMS_PER_FILE
  }

  get isEmpty(): boolean {
    return this.kept.size === 0
  }

  /** By file in the given order, then by line; the last one of a full file says how many more there are. */
  list(files: readonly string[]): Problem[] {
    const names = [...new Set([...files, ...this.kept.keys()])]
    return names.flatMap((file) => {
      const sorted = (this.kept.get(file) ?? []).toSorted((a, b) => a.line - b.line)
      const more = this.left.get(file) ?? 0
      const lastLine = sorted.at(-1)?.line ?? 1
      return more === 0 ? sorted : [...sorted, { file, line: lastLine, column: null, value: null, message: `${more} more problems in this file are not listed` }]
    })
  }
}

/** One line for the command line: actors.csv:1 column 'nmae': unknown; did you mean 'name'? */
export function printProblem({ file, line, column, value, message }: Problem): string {
  const place = column === null ? `${file}:${line}` : `${file}:${line} column '${column}'`
  return value === null ? `${place}: ${message}` : `${place}: value '${value}': ${message}`
}

function shorten(value: string | null): string | null {
  if (value === null) return null
  const visible = value.replace(/\p{Cc}/gu, ' ')
  const characters = [...visible.slice(0, LONGEST_VALUE * 2)]
  return characters.length <= LONGEST_VALUE ? visible : `${characters.slice(0, LONGEST_VALUE).join('')}…`
}
