import { LRUCache } from 'lru-cache'
import type { Database, Parameters } from './database.js'
import { READ_DATA_VERSION } from './dataVersion.cypher.js'

type Rows = Record<string, unknown>[]

const MOST_BYTES = 16 * 1024 * 1024
/** Characters take up to two bytes. */
const BYTES_PER_CHARACTER = 2

/**
 * What statements have counted, kept while the data stay: for those that read a great part of the store and answer with few
 * numbers. Each question first asks for the data version, so that no process answers with what another one has
 * changed meanwhile; questions that come while the same is being counted share that work. Texts are kept, so that nobody can
 * change what others get, and their size is known; the longest unused ones go first.
 */
export class KeptReads {
  private readonly texts: LRUCache<string, string>
  private readonly running = new Map<string, Promise<string>>()
  private version = -1

  constructor(private readonly database: Database, mostBytes = MOST_BYTES) {
    this.texts = new LRUCache({ maxSize: mostBytes, sizeCalculation: (text, key) => BYTES_PER_CHARACTER * (text.length + key.length) })
  }

  /** The records of statements by their order. Those that are not kept are read in one transaction. */
  async read(statements: readonly string[], parameters: Parameters): Promise<Rows[]> {
    const version = await this.database.dataVersion()
    this.forgetBefore(version)
    const asked = statements.map((statement) => ({ statement, key: keyOf(version, statement, parameters) }))
    this.begin(version, asked.filter(({ key }) => !this.texts.has(key) && !this.running.has(key)), parameters)
    const found = asked.map(({ key }) => this.texts.get(key) ?? this.running.get(key))
    return (await Promise.all(found)).map((text) => JSON.parse(text as string) as Rows)
  }

  private begin(version: number, missing: readonly { statement: string; key: string }[], parameters: Parameters): void {
    if (missing.length === 0) return
    const reading = this.readOfOneState(missing.map(({ statement }) => statement), parameters)
    for (const [index, { key }] of missing.entries()) {
      const text = reading.then(({ texts, ofVersion }) => {
        if (ofVersion === version && version === this.version) this.texts.set(key, texts[index] as string)
        return texts[index] as string
      }).finally(() => { this.running.delete(key) })
      this.running.set(key, text)
    }
  }

  /** With the data version that they are of: null where somebody wrote meanwhile. The servers of a cluster may be at different versions, so it is read where the rest is. */
  private async readOfOneState(statements: readonly string[], parameters: Parameters): Promise<{ texts: string[]; ofVersion: number | null }> {
    const results = await this.database.readTogether([READ_DATA_VERSION, ...statements, READ_DATA_VERSION], parameters)
    const [before, after] = [results[0], results.at(-1)].map((rows) => rows?.[0]?.version ?? 0)
    return { texts: results.slice(1, -1).map((rows) => JSON.stringify(rows)), ofVersion: before === after ? before as number : null }
  }

  private forgetBefore(version: number): void {
    if (version <= this.version) return
    this.texts.clear()
    this.version = version
  }
}

/** Parameters that a statement does not name change nothing of what it counts. */
function keyOf(version: number, statement: string, parameters: Parameters): string {
  return JSON.stringify([version, statement, Object.entries(parameters).filter(([name]) => statement.includes(`$${name}`))])
}

const kept = new WeakMap<Database, KeptReads>()

/** As Database.readTogether, for statements that count: see KeptReads. */
export function readKept(database: Database, statements: readonly string[], parameters: Parameters): Promise<Rows[]> {
  const reads = kept.get(database) ?? new KeptReads(database)
  kept.set(database, reads)
  return reads.read(statements, parameters)
}
