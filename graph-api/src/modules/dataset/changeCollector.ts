import type { Database } from '../../neo4j/database.js'
import type { Difference, LinkChange, RowChange } from './change.js'
import { applyChunk, positionOf, type Chunk } from './chunk.js'
import type { ImportLock } from './importLock.js'
import { carryOut, decide, stageChunk } from './pendingImport.js'
import type { Table } from './table.js'

/** Up to so many changed rows go into one transaction, which readers see as a whole; about 60 MB of the database's heap. */
export const MOST_IN_ONE_TRANSACTION = 30_000
/** Larger chunks need fewer commits; this many relationships need about 15 MB of the database's heap. */
export const ROWS_PER_CHUNK = 5_000

interface Target {
  readonly database: Database
  readonly lock: ImportLock
  readonly mostInOneTransaction?: number | undefined
  readonly rowsPerChunk?: number | undefined
  readonly onChunks?: ((left: number) => void) | undefined
}

/** Takes the changes of an import as they are found, keeps few of them in memory, and writes all or none. */
export class ChangeCollector {
  private readonly open = new Map<string, { table: Table; column: string | null; rows: (RowChange | LinkChange)[] }>()
  private readonly kept: Chunk[] = []
  private count = 0
  private sequence = 0
  private isStaging = false

  constructor(private readonly target: Target) {}

  async add(table: Table, difference: Difference): Promise<void> {
    if (difference.row) await this.push(table, null, difference.row)
    for (const [column, link] of difference.links) await this.push(table, column, link)
  }

  /** Everything is found: write it. */
  async write(followUp: boolean): Promise<void> {
    if (this.count === 0) return
    for (const key of [...this.open.keys()]) await this.close(key)
    if (followUp) await this.keep({ position: positionOf(null, false, 0), table: null })
    const { database, lock, onChunks } = this.target
    if (!this.isStaging) return this.writeInOne()
    await decide(database, lock, { kind: 'IMPORT', sources: [] })
    await carryOut(database, lock, onChunks)
  }

  private async push(table: Table, column: string | null, row: RowChange | LinkChange): Promise<void> {
    const key = `${table.name} ${column ?? ''}`
    const chunk = this.open.get(key) ?? { table, column, rows: [] }
    this.open.set(key, chunk)
    chunk.rows.push(row)
    this.count += 1
    if (chunk.rows.length >= (this.target.rowsPerChunk ?? ROWS_PER_CHUNK)) await this.close(key)
  }

  private async close(key: string): Promise<void> {
    const chunk = this.open.get(key)
    this.open.delete(key)
    if (!chunk) return
    const position = positionOf(chunk.table, chunk.column !== null, (this.sequence += 1))
    await this.keep({ position, ...chunk } as Chunk)
  }

  private async keep(chunk: Chunk): Promise<void> {
    this.kept.push(chunk)
    if (!this.isStaging && this.count <= (this.target.mostInOneTransaction ?? MOST_IN_ONE_TRANSACTION)) return
    this.isStaging = true
    for (const waiting of this.kept.splice(0)) await stageChunk(this.target.database, this.target.lock, waiting)
  }

  private async writeInOne(): Promise<void> {
    const chunks = this.kept.toSorted((a, b) => a.position - b.position)
    await this.target.database.write(async (transaction) => {
      await this.target.lock.hold(transaction)
      for (const chunk of chunks) await applyChunk(transaction, chunk)
    })
  }
}
