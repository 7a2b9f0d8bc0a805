import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Timed { readonly seconds: number; readonly values: Float64Array }

export interface PeerOptions {
  /** Where values are handed over. */
  readonly folder: string
  /** Of Leiden; below 0: until nothing changes. */
  readonly iterations: number
  readonly calls: number
  /** For measures that search from some nodes only. */
  readonly sources: Int32Array
}

interface Answer { readonly version?: string; readonly measures?: string[]; readonly seconds?: number; readonly problem?: string }

/** Another library in a process of its own, which takes orders line by line. */
export class Peer {
  private constructor(readonly name: string, private readonly child: ChildProcessWithoutNullStreams, private readonly lines: Interface) {}

  version = ''
  measures: ReadonlySet<string> = new Set()
  private waiting: ((answer: Answer) => void)[] = []
  private hasEnded = false
  private lastWords = ''

  static async start(name: string, command: string, words: readonly string[]): Promise<Peer> {
    const child = spawn(command, words)
    child.stderr.setEncoding('utf8').on('data', (text: string) => { peer.lastWords = `${peer.lastWords}${text}`.slice(-500) })
    const peer = new Peer(name, child, createInterface({ input: child.stdout }))
    peer.lines.on('line', (line) => { peer.waiting.shift()?.(JSON.parse(line) as Answer) })
    child.on('close', () => { peer.close() })
    const { version, measures, problem } = await peer.next()
    if (problem) throw new Error(`${name}: ${problem}`)
    peer.version = version ?? ''
    peer.measures = new Set(measures)
    return peer
  }

  async load(file: string): Promise<void> {
    await this.order({ load: file })
  }

  /** The seconds of one call, of so many in a row. */
  async time(measure: string, options: PeerOptions): Promise<Timed> {
    const into = path.join(options.folder, `${this.name}-${measure}.f64`)
    const { seconds } = await this.order({ measure, into, iterations: options.iterations, calls: options.calls, sources: [...options.sources] })
    const bytes = await readFile(into)
    return { seconds: seconds ?? NaN, values: new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)) }
  }

  end(): void {
    this.child.stdin.end()
  }

  private async order(order: object): Promise<Answer> {
    const answer = this.next()
    this.child.stdin.write(`${JSON.stringify(order)}\n`)
    const given = await answer
    if (given.problem) throw new Error(`${this.name}: ${given.problem}`)
    return given
  }

  private close(): void {
    this.hasEnded = true
    this.waiting.splice(0).forEach((give) => { give({ problem: `ended: ${this.lastWords}` }) })
  }

  private next(): Promise<Answer> {
    if (this.hasEnded) return Promise.resolve({ problem: `ended: ${this.lastWords}` })
    return new Promise((resolve) => { this.waiting.push(resolve) })
  }
}

export const peerScript = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
