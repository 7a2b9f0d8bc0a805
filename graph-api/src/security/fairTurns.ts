import type { RequestHandler, Response } from 'express'
import type { ErrorCode } from '../errors.js'
import { onceWithin } from '../onceWithin.js'

/** What takes longer waits for the database or a thread: it gives its turn to the next, and is answered all the same. */
const TURN_MS = 250
const MOST_WAITING = 500
/** While others ask too. */
const SHARED = { atOnce: 2, turnMs: 5 }
/** Who has asked so lately is still there: a person or a program that asks one thing after the other. */
const PRESENT_MS = 2_000

interface Share { readonly atOnce: number; readonly turnMs: number }

/**
 * So many requests of one address are begun at once; others of it wait for their turn. Who sends a thousand at once waits
 * for himself, and a client of another address is not kept behind them. While several addresses ask, each has two,
 * and short ones: what a request does in the event loop before it waits for the database.
 */
export function fairTurns(atOnce: number): RequestHandler {
  const lines = new Map<string, Line>()
  const share = (): Share => (lines.size > 1 ? SHARED : { atOnce, turnMs: TURN_MS })
  return ({ ip = '' }, response, next) => {
    const line = lines.get(ip) ?? new Line(share, () => lines.delete(ip))
    lines.set(ip, line)
    if (line.isFull) refuse(response)
    else line.enter(response, next)
  }
}

class Line {
  private working = 0
  private readonly waiting: (() => void)[] = []
  private leaving: NodeJS.Timeout | undefined

  constructor(private readonly share: () => Share, private readonly whenGone: () => void) {}

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
    clearTimeout(this.leaving)
    this.leaving = undefined
    if (this.working < this.share().atOnce) start()
    else this.waiting.push(start)
  }

  private giveTurn(response: Response): void {
    this.working += 1
    response.once('close', onceWithin(this.share().turnMs, () => {
      this.working -= 1
      this.next()
    }))
  }

  private next(): void {
    while (this.waiting.length > 0 && this.working < this.share().atOnce) this.waiting.shift()?.()
    if (this.working === 0) this.leaving ??= setTimeout(this.whenGone, PRESENT_MS).unref()
  }
}

function refuse(response: Response): void {
  const message = 'Too many requests from this address are waiting. Please try again in a moment.'
  response.status(429).setHeader('retry-after', '1').json({ errors: [{ message, extensions: { code: 'TOO_MANY_REQUESTS' satisfies ErrorCode } }] })
}
