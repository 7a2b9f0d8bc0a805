import { tellWork } from '../modules/progress/progress.repository.js'
import type { Database } from '../neo4j/database.js'
import { type RunningAnalysis, runningAnalyses } from '../workers/analysisProgress.js'

const EVERY_MS = 1_000

/** Writes into the database what this server computes, for those who ask another one. What ends within a second is not worth it. */
export class WorkTeller {
  private readonly timer: NodeJS.Timeout
  private hasTold = false
  private isTelling = false

  constructor(private readonly database: Database) {
    this.timer = setInterval(() => { void this.tell(longWork()) }, EVERY_MS).unref()
  }

  async close(): Promise<void> {
    clearInterval(this.timer)
    await this.tell([])
  }

  /** What could not be told is told in a second. */
  private async tell(work: readonly RunningAnalysis[]): Promise<void> {
    if (this.isTelling || (work.length === 0 && !this.hasTold)) return
    this.isTelling = true
    try {
      await tellWork(this.database, work)
      this.hasTold = work.length > 0
    } catch {
      this.hasTold = true
    } finally {
      this.isTelling = false
    }
  }
}

const longWork = () => runningAnalyses().filter(({ startedAt }) => Date.now() - Date.parse(startedAt) >= EVERY_MS)
