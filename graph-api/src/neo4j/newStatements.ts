import { availableParallelism } from 'node:os'

const KEPT_TEXTS = 1_000
/** What takes longer is no planning but a long read: it gives its turn to the next. */
const TURN_MS = 500

export interface Turns {
  isNew(text: string): boolean
  /** Whether it is new, and would have to wait for others; one that somebody else is waiting for is not new. */
  wouldWait(text: string): boolean
  send<T>(text: string, work: () => Promise<T>): Promise<T>
}

/**
 * Statements that were sent before, and turns for those that were not: a new one takes the database far longer to plan
 * than to run, so they go one after the other, with a processor left for those that are planned.
 */
export class NewStatements implements Turns {
  private readonly known = new Set<string>()
  private readonly underWay = new Set<string>()
  private readonly waiting: (() => void)[] = []
  private working = 0

  constructor(private readonly atOnce = Math.max(1, availableParallelism() - 1)) {}

  isNew(text: string): boolean {
    return !this.known.has(text)
  }

  wouldWait(text: string): boolean {
    return this.isNew(text) && !this.underWay.has(text) && this.working >= this.atOnce
  }

  async send<T>(text: string, work: () => Promise<T>): Promise<T> {
    if (!this.isNew(text) || this.underWay.has(text)) return work()
    this.underWay.add(text)
    const end = await this.turn()
    try {
      const answer = await work()
      this.remember(text)
      return answer
    } finally {
      this.underWay.delete(text)
      end()
    }
  }

  private async turn(): Promise<() => void> {
    if (this.working >= this.atOnce) await new Promise<void>((resolve) => { this.waiting.push(resolve) })
    this.working += 1
    let isOver = false
    const end = () => {
      if (isOver) return
      isOver = true
      clearTimeout(longest)
      this.working -= 1
      this.waiting.shift()?.()
    }
    const longest = setTimeout(end, TURN_MS)
    return end
  }

  private remember(text: string): void {
    this.known.add(text)
    const [oldest] = this.known
    if (this.known.size > KEPT_TEXTS && oldest !== undefined) this.known.delete(oldest)
  }
}
