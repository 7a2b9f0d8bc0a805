import http from 'node:http'

/** Of the answers without errors; those with errors are counted only. */
export interface Rate { readonly perSecond: number; readonly p95: number; readonly failed: number }

/** Asks with so many connections that stay open, and takes the answers as they come. */
export class Load {
  private readonly agent: http.Agent

  constructor(private readonly connections: number) {
    this.agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  }

  async ask(url: string, body: string): Promise<string> {
    const response = await this.post(url, body)
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    if (response.statusCode !== 200) throw new Error(`${url} answers ${response.statusCode}: ${text.slice(0, 500)}`)
    return text
  }

  /** A server may close a connection that idled just when it is used again: then the next one is taken. */
  private post(url: string, body: string): Promise<http.IncomingMessage> {
    const request = http.request(url, { agent: this.agent, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } })
    return new Promise((resolve, reject) => {
      request.once('response', resolve).once('error', (error: NodeJS.ErrnoException) => {
        if (request.reusedSocket && error.code === 'ECONNRESET') resolve(this.post(url, body))
        else reject(error)
      }).end(body)
    })
  }

  /** The bodies in turn, for so many seconds. */
  async rate(url: string, bodies: readonly string[], seconds: number): Promise<Rate> {
    const took: number[] = []
    const began = performance.now()
    const end = began + seconds * 1000
    let [next, failed] = [0, 0]
    await Promise.all(Array.from({ length: this.connections }, async () => {
      while (performance.now() < end) {
        const body = bodies[next++ % bodies.length] as string
        const asked = performance.now()
        const answer = await this.ask(url, body)
        if (answer.startsWith('{"errors"')) failed += 1
        else took.push(performance.now() - asked)
      }
    }))
    const perSecond = took.length / ((performance.now() - began) / 1000)
    took.sort((one, other) => one - other)
    return { perSecond, p95: took[Math.floor(took.length * 0.95)] ?? NaN, failed }
  }

  close(): void {
    this.agent.destroy()
  }
}
