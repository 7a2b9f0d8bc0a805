import { setMaxListeners } from 'node:events'

/**
 * Work that several clients may wait for: it is done once, and given up when the last of them has gone. A result stays;
 * a failure does not.
 */
export class SharedWork {
  private readonly running = new Map<string, Running>()

  /** `start` gets the signal that tells it to give up. A client without a signal waits to the end. */
  async get<T>(key: string, start: (signal: AbortSignal) => Promise<T>, client?: AbortSignal): Promise<T> {
    client?.throwIfAborted()
    const work = this.running.get(key) ?? this.begin(key, start)
    const leave = (): void => { this.leave(key, work) }
    work.clients += 1
    client?.addEventListener('abort', leave, { once: true })
    try {
      return await work.result as T
    } finally {
      client?.removeEventListener('abort', leave)
    }
  }

  private begin(key: string, start: (signal: AbortSignal) => Promise<unknown>): Running {
    const giveUp = new AbortController()
    // One listener for each part that waits for a thread.
    setMaxListeners(0, giveUp.signal)
    const work: Running = { result: start(giveUp.signal), giveUp, clients: 0 }
    this.running.set(key, work)
    work.result.catch(() => { this.forget(key, work) })
    return work
  }

  private leave(key: string, work: Running): void {
    work.clients -= 1
    if (work.clients > 0) return
    this.forget(key, work)
    work.giveUp.abort()
  }

  private forget(key: string, work: Running): void {
    if (this.running.get(key) === work) this.running.delete(key)
  }
}

interface Running { readonly result: Promise<unknown>; readonly giveUp: AbortController; clients: number }
