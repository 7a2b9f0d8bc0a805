import { availableParallelism } from 'node:os'
import { onceWithin } from '../onceWithin.js'

const KEPT_TEXTS = 1_000
/** What takes longer is no planning but a long read: it gives its turn to the next. */
const TURN_MS = 500
/** More new ones than a person who looks around causes: somebody asks at random. */
const MANY = 20
const LATELY_MS = 10_000

export interface Turns {
  isNew(text: string): boolean
  /** Whether it is new while others are being planned, or many were lately; one that somebody else is waiting for is not new. */
  isOneOfMany(text: string): boolean
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
  /** When the latest were begun. */
  private readonly begun: number[] = []
  private working = 0

  constructor(private readonly atOnce = Math.max(1, availableParallelism() - 1)) {}

  isNew(text: string): boolean {
    return !this.known.has(text)
  }

  isOneOfMany(text: string): boolean {
    return this.isNew(text) && !this.underWay.has(text) && (this.working >= this.atOnce || this.wereMany())
  }

  /** The same turns for questions that are planned beforehand: these are wanted as they are. */
  readonly beforehand: Turns = {
    isNew: (text) => this.isNew(text),
    isOneOfMany: () => false,
    send: async (text, work) => {
      const answer = await work()
      this.remember(text)
      return answer
    },
  }

  async send<T>(text: string, work: () => Promise<T>): Promise<T> {
    if (this.underWay.has(text)) return work()
    if (!this.isNew(text)) {
      this.remember(text)
      return work()
    }
    this.begun.push(Date.now())
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

  private wereMany(): boolean {
    const since = Date.now() - LATELY_MS
    while ((this.begun[0] ?? since) < since) this.begun.shift()
    return this.begun.length >= MANY
  }

  private async turn(): Promise<() => void> {
    if (this.working >= this.atOnce) await new Promise<void>((resolve) => { this.waiting.push(resolve) })
    this.working += 1
    return onceWithin(TURN_MS, () => {
      this.working -= 1
      this.waiting.shift()?.()
    })
  }

  /** The longest unasked is forgotten first. */
  private remember(text: string): void {
    this.known.delete(text)
    this.known.add(text)
    const [oldest] = this.known
    if (this.known.size > KEPT_TEXTS && oldest !== undefined) this.known.delete(oldest)
  }
}
