/**
 * A read that all who wait for it share. Who asks while one is under way waits for the next one: nobody gets what was
 * read before he asked, and many at a time cost two reads.
 */
export class SharedRead<T> {
  private running: Promise<T> | undefined
  private next: Promise<T> | undefined

  constructor(private readonly read: () => Promise<T>) {}

  value(): Promise<T> {
    if (!this.running) return this.start()
    const start = (): Promise<T> => {
      this.next = undefined
      return this.start()
    }
    return this.next ??= this.running.then(start, start)
  }

  private start(): Promise<T> {
    const read = this.read().finally(() => {
      if (this.running === read) this.running = undefined
    })
    return this.running = read
  }
}
