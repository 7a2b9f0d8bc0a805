type Turn<State> = IteratorResult<State, undefined>

const OVER: IteratorReturnResult<undefined> = { done: true, value: undefined }

/**
 * One who is told states, and takes them in their own time: only the latest is kept for them, so that a slow reader costs
 * no memory. (A generator would not do: one that waits cannot be ended.)
 */
export class Follower<State> implements AsyncIterableIterator<State, undefined> {
  private latest: { readonly state: State } | null = null
  private waiting: ((turn: Turn<State>) => void) | null = null
  private isOver = false

  constructor(private readonly onEnd: () => void) {}

  tell(state: State): void {
    if (this.waiting) this.answer({ done: false, value: state })
    else this.latest = { state }
  }

  next(): Promise<Turn<State>> {
    if (this.isOver) return Promise.resolve(OVER)
    if (this.latest === null) return new Promise((resolve) => { this.waiting = resolve })
    const { state } = this.latest
    this.latest = null
    return Promise.resolve({ done: false, value: state })
  }

  return(): Promise<Turn<State>> {
    this.isOver = true
    this.onEnd()
    this.answer(OVER)
    return Promise.resolve(OVER)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  private answer(turn: Turn<State>): void {
    this.waiting?.(turn)
    this.waiting = null
  }
}
