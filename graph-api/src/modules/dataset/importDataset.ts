import type { Database } from '../../neo4j/database.js'
import { compareRow, storedKeyOf } from './change.js'
import { ChangeCollector } from './changeCollector.js'
import { checkDataset, type CheckedTable, type TableToRead } from './checkDataset.js'
import { hasRows, readStoredRows, statementsFor, storedIdsOf } from './dataset.repository.js'
import { underLock, type ImportLock } from './importLock.js'
import { finishPending, sweep } from './pendingImport.js'
import { Problems, type Problem } from './problem.js'
import { newSummary, readTable, type Row } from './readTable.js'
import { fileOf, keyOf, type Cells, type Table } from './table.js'
import type { TableSource } from './tableSource.js'
import { REGION_MEMBERSHIPS, REGIONS, TABLES, tableNamed, TOPICS } from './tables.js'
import { POPULATION } from './tables.counts.js'
import { didYouMean } from './suggest.js'
import { TopicOrigin } from './topicOrigin.js'

export type ImportMode = 'PREVIEW' | 'APPLY'

export interface TableReport {
  readonly file: string
  readonly rows: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
}

export interface ImportReport {
  readonly applied: boolean
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly problems: readonly Problem[]
  readonly tables: readonly TableReport[]
}

export interface ImportProgress {
  readonly step: 'CHECK' | 'COMPARE' | 'WRITE'
  /** The table that is read; null while chunks are written. */
  readonly file: string | null
  /** Rows read so far, or chunks still to write. */
  readonly count: number
}

export interface ImportOptions {
  readonly mode: ImportMode
  readonly largestFile?: number | undefined
  /** How many changed rows are written in one transaction; more of them wait in the store, in chunks. */
  readonly mostInOneTransaction?: number | undefined
  readonly rowsPerChunk?: number | undefined
  /** Regions that differ from the stored ones correct errors. Default: the stakeholder has moved, and figures of earlier events stay. */
  readonly corrects?: boolean | undefined
  /** The day of the import; default today. */
  readonly today?: string | undefined
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
}

/**
 * Imports tables: every problem of every table is reported and then nothing is written, or all rows are written.
 * The same data set a second time changes nothing.
 */
export async function importDataset(database: Database, sources: readonly TableSource[], options: ImportOptions): Promise<ImportReport> {
  const run = new ImportRun(database, sources, options)
  if (options.mode === 'PREVIEW') return run.preview()
  return underLock(database, (lock) => run.apply(lock))
}

class ImportRun {
  private readonly problems = new Problems()
  private readonly tables: readonly TableToRead[]

  constructor(private readonly database: Database, private readonly sources: readonly TableSource[], private readonly options: ImportOptions) {
    this.tables = matchTables(sources, this.problems)
  }

  async preview(): Promise<ImportReport> {
    const checked = await this.check()
    return this.problems.isEmpty ? this.report(false, await this.compare(checked)) : this.refuse(checked)
  }

  async apply(lock: ImportLock): Promise<ImportReport> {
    await finishPending(this.database, lock)
    const stamps = await this.stamps()
    const checked = await this.check()
    if (!this.problems.isEmpty) return this.refuse(checked)
    const { mostInOneTransaction, rowsPerChunk, onProgress } = this.options
    const onChunks = (count: number): void => onProgress?.({ step: 'WRITE', file: null, count })
    const collector = new ChangeCollector({ database: this.database, lock, mostInOneTransaction, rowsPerChunk, onChunks })
    const reports = await this.compare(checked, collector)
    await this.refuseChangedFiles(stamps)
    if (!this.problems.isEmpty) {
      await sweep(this.database, lock)
      return this.refuse(checked)
    }
    await collector.write(reports.some(({ file, created, updated }) => FOLLOWED_UP.has(file) && created + updated > 0))
    return this.report(true, reports)
  }

  private async check(): Promise<CheckedTable[]> {
    const { largestFile, onProgress } = this.options
    const onRows = (table: Table, count: number): void => onProgress?.({ step: 'CHECK', file: fileOf(table), count })
    return checkDataset({ tables: this.tables, stored: storedIdsOf(this.database), problems: this.problems, largestFile, onRows })
  }

  private async compare(checked: readonly CheckedTable[], collector?: ChangeCollector): Promise<TableReport[]> {
    const origin = new TopicOrigin()
    const reports: TableReport[] = []
    const movedOn = this.options.corrects ? null : this.options.today ?? new Date().toISOString().slice(0, 10)
    for (const { table, source } of checked) {
      const counts = { rows: 0, created: 0, updated: 0, unchanged: 0 }
      const reading = { table, source, problems: this.problems, largestFile: this.options.largestFile }
      const isFilled = await hasRows(this.database, statementsFor(table).count)
      for await (const rows of batches(readTable(reading, newSummary()))) {
        origin.seeRows(table, rows)
        const stored = isFilled ? await this.storedRows(table, rows) : new Map<string, Cells>()
        for (const { cells } of rows) {
          const difference = compareRow({ table, cells, stored: stored.get(keyOf(table, cells)), movedOn })
          if (difference.kind === 'created') origin.seeCreated(table, cells)
          counts[difference.kind] += 1
          counts.rows += 1
          await collector?.add(table, difference)
        }
        this.options.onProgress?.({ step: 'COMPARE', file: fileOf(table), count: counts.rows })
      }
      reports.push({ file: fileOf(table), ...counts })
    }
    for (const row of origin.marks()) await collector?.add(TOPICS, { kind: 'updated', row, links: new Map() })
    return reports
  }

  private async storedRows(table: Table, rows: readonly Row[]): Promise<Map<string, Cells>> {
    const keys = [...new Set(rows.map(({ cells }) => storedKeyOf(table, cells)))]
    const stored = await readStoredRows(this.database, statementsFor(table).read, keys)
    return new Map(stored.map((cells) => [keyOf(table, cells), cells]))
  }

  /** The files are read twice: a file that is saved in between would bring rows that nobody has checked. */
  private async refuseChangedFiles(before: readonly string[]): Promise<void> {
    const after = await this.stamps()
    for (const [index, { file }] of this.sources.entries()) {
      if (before[index] !== after[index]) this.problems.add({ file, line: 1, column: null, value: null, message: 'the file was changed while it was read; import again' })
    }
  }

  private stamps(): Promise<string[]> {
    return Promise.all(this.sources.map((source) => source.stamp()))
  }

  private report(applied: boolean, tables: readonly TableReport[]): ImportReport {
    const sum = (name: 'created' | 'updated' | 'unchanged'): number => tables.reduce((total, table) => total + table[name], 0)
    return { applied, created: sum('created'), updated: sum('updated'), unchanged: sum('unchanged'), problems: [], tables }
  }

  private refuse(checked: readonly CheckedTable[]): ImportReport {
    const tables = checked.map(({ table, rows }) => ({ file: fileOf(table), rows, created: 0, updated: 0, unchanged: 0 }))
    return { applied: false, created: 0, updated: 0, unchanged: 0, problems: this.problems.list(TABLES.map(fileOf)), tables }
  }
}

/** Tables from which the inhabitants of regions follow. */
const FOLLOWED_UP = new Set([POPULATION, REGIONS, REGION_MEMBERSHIPS].map(fileOf))

const ROWS_AT_ONCE = 1_000

async function* batches(reading: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  for await (const rows of reading) {
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) yield rows.slice(start, start + ROWS_AT_ONCE)
  }
}

function matchTables(sources: readonly TableSource[], problems: Problems): TableToRead[] {
  const tables = new Map<Table, TableToRead>()
  const known = TABLES.map(fileOf)
  for (const source of sources) {
    const { file } = source
    const refuse = (message: string): void => problems.add({ file, line: 1, column: null, value: null, message })
    const table = file.endsWith('.csv') ? tableNamed(file.slice(0, -'.csv'.length)) : undefined
    if (!table) refuse(`unknown table${didYouMean(file, known) || `; the tables are ${known.join(', ')}`}`)
    else if (tables.has(table)) refuse('there twice; keep one of the two')
    else tables.set(table, { table, source })
  }
  return [...tables.values()]
}
