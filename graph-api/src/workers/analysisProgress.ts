import { randomUUID } from 'node:crypto'

/** Tells this server from others on the same database. */
export const SERVER_ID = randomUUID()

/** An analysis under way: how many of its parts are done. */
export interface RunningAnalysis {
  readonly measure: string
  readonly done: number
  readonly total: number
  /** ISO 8601. */
  readonly startedAt: string
}

const running = new Set<{ -readonly [Name in keyof RunningAnalysis]: RunningAnalysis[Name] }>()

/** Waits for the parts of an analysis, and tells meanwhile how many are done. */
export async function followed<Part>(measure: string, parts: readonly Promise<Part>[]): Promise<Part[]> {
  const analysis = { measure, done: 0, total: parts.length, startedAt: new Date().toISOString() }
  running.add(analysis)
  try {
    return await Promise.all(parts.map(async (part) => {
      const result = await part
      analysis.done += 1
      return result
    }))
  } finally {
    running.delete(analysis)
  }
}

/** What is under way, in the order of its start. */
export function runningAnalyses(): RunningAnalysis[] {
  return [...running].map((analysis) => ({ ...analysis }))
}
