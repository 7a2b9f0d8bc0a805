import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A road to a port of this machine that can be made slow or cut. Loopback only. */
export class FaultyProxy {
  /** Each piece of data arrives so much later, in either direction. */
  delayMs = 0
  private readonly sockets = new Set<Socket>()
  private readonly server: Server = createServer((client) => { this.join(client, createConnection({ host: '127.0.0.1', port: this.target })) })

  constructor(public target: number) {}

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => { this.server.listen(0, '127.0.0.1', resolve) })
    return (this.server.address() as AddressInfo).port
  }

  /** Every connection ends as by a broken line: with a reset, without goodbye. */
  reset(): void {
    for (const socket of this.sockets) socket.resetAndDestroy()
  }

  async close(): Promise<void> {
    this.reset()
    await new Promise<void>((resolve) => { this.server.close(() => resolve()) })
  }

  private join(client: Socket, database: Socket): void {
    for (const [from, to] of [[client, database], [database, client]] as const) {
      const line = new Line()
      const later = (step: () => void): void => { line.add(step, this.delayMs) }
      this.sockets.add(from)
      from.on('data', (data) => { later(() => { if (to.writable) to.write(data) }) })
      from.on('end', () => { later(() => to.end()) })
      from.on('error', () => to.destroy())
      from.on('close', () => {
        this.sockets.delete(from)
        later(() => to.destroy())
      })
    }
  }
}

/** Steps of one direction, each after its delay, in their order also when the delay ends. */
class Line {
  private readonly steps: { readonly due: number; readonly step: () => void }[] = []

  add(step: () => void, delayMs: number): void {
    this.steps.push({ due: Math.max(Date.now() + delayMs, this.steps.at(-1)?.due ?? 0), step })
    if (this.steps.length === 1) this.run()
  }

  private run(): void {
    for (let next = this.steps[0]; next; next = this.steps[0]) {
      const wait = next.due - Date.now()
      if (wait > 0) {
        setTimeout(() => { this.run() }, wait)
        return
      }
      next.step()
      this.steps.shift()
    }
  }
}
