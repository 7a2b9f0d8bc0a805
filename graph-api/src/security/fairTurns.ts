import type { RequestHandler, Response } from 'express'
import type { ErrorCode } from '../errors.js'

/** What takes longer waits for the database or a thread: it gives its turn to the next, and is answered all the same. */
const TURN_MS = 250
const MOST_WAITING = 500

/**
 * So many requests of one address are begun at once; others of it wait for their turn. Who sends a thousand at once waits
 * for himself, and a client of another address is not kept behind them.
 */
export function fairTurns(atOnce: number): RequestHandler {
  const lines = new Map<string, Line>()
  return ({ ip = '' }, response, next) => {
    const line = lines.get(ip) ?? new Line(atOnce, () => lines.delete(ip))
    lines.set(ip, line)
    if (line.isFull) refuse(response)
    else line.enter(response, next)
  }
}

class Line {
  private working = 0
  private readonly waiting: (() => void)[] = []

  constructor(private readonly atOnce: number, private readonly whenEmpty: () => void) {}

  get isFull(): boolean {
    return this.waiting.length >= MOST_WAITING
  }

  enter(response: Response, begin: () => void): void {
    const start = () => {
      // Who has gone meanwhile gets no turn.
      if (response.destroyed) { this.next(); return }
      this.giveTurn(response)
      begin()
    }
    if (this.working < this.atOnce) start()
    else this.waiting.push(start)
  }

  private giveTurn(response: Response): void {
    this.working += 1
    let over = false
    const end = () => {
      if (over) return
      over = true
      clearTimeout(longest)
      this.working -= 1
      this.next()
    }
    const longest = setTimeout(end, TURN_MS)
    response.once('close', end)
  }

  private next(): void {
    const start = this.waiting.shift()
    if (start) start()
    else if (this.working === 0) this.whenEmpty()
  }
}

function refuse(response: Response): void {
  const message = 'Too many requests from this address are waiting. Please try again in a moment.'
  response.status(429).setHeader('retry-after', '1').json({ errors: [{ message, extensions: { code: 'TOO_MANY_REQUESTS' satisfies ErrorCode } }] })
}
