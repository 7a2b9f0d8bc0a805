const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** npm hands on a signal that the terminal has sent to the whole group already: what comes so soon is the same one. */
const SAME_SIGNAL_MS = 1000

/** What has to be ended with the process, in the reverse order of its start. */
export class Shutdown {
  private readonly steps: (() => Promise<void>)[] = []
  private readonly abort = new AbortController()
  private firstSignalAt: number | null = null
  private ended: Promise<void> | null = null

  /** Aborted by the first signal: a start under way ends itself. */
  get signal(): AbortSignal {
    return this.abort.signal
  }

  add(step: () => Promise<void>): void {
    this.steps.push(step)
  }

  /** Ends everything, once; a step that fails does not keep the others from their turn. */
  end(): Promise<void> {
    this.ended ??= this.runSteps()
    return this.ended
  }

  /** Calls `whenAsked` at the first signal. A second one ends the process at once; the keeper then ends the database. */
  listen(whenAsked: () => void): void {
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        const now = Date.now()
        if (this.firstSignalAt === null) {
          this.firstSignalAt = now
          this.abort.abort()
          whenAsked()
        } else if (now - this.firstSignalAt > SAME_SIGNAL_MS) {
          process.exit(130)
        }
      })
    }
  }

  private async runSteps(): Promise<void> {
    for (const step of this.steps.reverse()) await step().catch(() => {})
  }
}

/** Waits for a step, but no longer than this. */
export async function atMost(milliseconds: number, step: Promise<void>): Promise<void> {
  await Promise.race([step, new Promise<void>((resolve) => { setTimeout(resolve, milliseconds).unref() })])
}
