import { AgeSets } from './ageSets.js'
import type { Column } from './column.js'
import { checkRow } from './checkRow.js'
import { References, type Reference } from './checkReferences.js'
import { Problems, type Problem } from './problem.js'
import { newSummary, readTable, type ReadSummary, type Row } from './readTable.js'
import { findRings } from './rings.js'
import type { StoredIds } from './storedIds.js'
import { columnIndex, fileOf, keyIndexesOf, type EntityTable, type Table } from './table.js'
import type { TableSource } from './tableSource.js'
import { ACTORS, isEntity, ORGANISATIONS, TABLES } from './tables.js'

export interface TableToRead { readonly table: Table; readonly source: TableSource }

export interface CheckedTable extends TableToRead {
  readonly rows: number
  readonly summary: ReadSummary
}

export interface DatasetCheck {
  readonly tables: readonly TableToRead[]
  readonly stored: StoredIds
  readonly problems: Problems
  readonly largestFile?: number | undefined
  readonly onRows?: ((table: Table, rows: number) => void) | undefined
}

/**
 * Reads every table once and adds all that is wrong to `problems`. Nothing is kept but keys, ids and parents: a data
 * set may be larger than the memory.
 */
export async function checkDataset(check: DatasetCheck): Promise<CheckedTable[]> {
  const references = new References(check.stored)
  const checked: CheckedTable[] = []
  for (const table of TABLES) {
    const toRead = check.tables.find((candidate) => candidate.table === table)
    if (toRead) checked.push(await new TableCheck(check, references, toRead).run())
  }
  for (const problem of await references.problems()) check.problems.add(problem)
  return checked
}

/** A longer ring is named by its first members. */
const MOST_IN_RING = 12

class TableCheck {
  private readonly lines = new Map<string, number>()
  private readonly parents = new Map<string, { parent: string | null; line: number }>()
  /** References to rows of the same table wait until all of its rows are known. */
  private readonly waiting: Reference[] = []
  private readonly ages: AgeSets
  private readonly summary = newSummary()
  private rows = 0
  private readonly table: Table
  private readonly targets: readonly { column: Column; position: number }[]
  private readonly parentPosition: number

  constructor(private readonly check: DatasetCheck, private readonly references: References, private readonly toRead: TableToRead) {
    const table = toRead.table
    this.table = table
    this.ages = new AgeSets(table)
    this.targets = table.columns.flatMap((column, position) => (column.target ? [{ column, position }] : []))
    this.parentPosition = isEntity(table) ? table.columns.findIndex((column) => column.target === table.target) : -1
    if (isEntity(table)) this.references.setIds(table, this.lines)
  }

  async run(): Promise<CheckedTable> {
    const { problems, largestFile, onRows } = this.check
    for await (const rows of readTable({ ...this.toRead, problems, largestFile }, this.summary)) {
      this.rows += rows.length
      await this.checkBatch(rows)
      onRows?.(this.table, this.rows)
    }
    if (isEntity(this.table) && !this.summary.isComplete) this.references.setIncomplete(this.table)
    this.report(this.ages.problems().map((problem) => ({ file: fileOf(this.table), ...problem })))
    await this.references.check(this.waiting)
    await this.checkRings()
    return { ...this.toRead, rows: this.rows, summary: this.summary }
  }

  private async checkBatch(rows: readonly Row[]): Promise<void> {
    const references: Reference[] = []
    for (const row of rows) {
      this.checkKey(row)
      if (row.isFaulty) continue
      this.report(checkRow(this.table, row.cells).map((problem) => ({ file: fileOf(this.table), line: row.line, ...problem })))
      this.ages.add(row)
      this.collectReferences(row, references)
      this.keepParent(row)
    }
    await this.references.check(references)
    await this.checkOtherKind(rows)
  }

  private checkKey({ line, cells }: Row): void {
    const indexes = keyIndexesOf(this.table)
    if (indexes.some((index) => cells[index] === undefined && this.table.columns[index]?.required)) return
    const key = indexes.map((index) => cells[index] ?? '').join('\n\u0000')
    const first = this.lines.get(key)
    if (first === undefined) {
      this.lines.set(key, line)
      return
    }
    const names = indexes.map((index) => this.table.columns[index]?.name ?? '')
    const values = indexes.map((index) => cells[index] ?? '')
    this.report([{
      file: fileOf(this.table), line, column: names[0] ?? null, value: values.join(', '),
      message: `the same ${names.join(', ')} as in line ${first}; each key may stand once`, need: 'ONCE',
    }])
  }

  private collectReferences(row: Row, references: Reference[]): void {
    for (const { column, position } of this.targets) {
      const value = row.cells[position]
      if (value === null || value === undefined) continue
      const ids = typeof value === 'object' ? value : [String(value)]
      const list = position === this.parentPosition ? this.waiting : references
      for (const id of ids) {
        const isKnown = column.target !== undefined && this.references.isInDataset(column.target, id)
        if (!isKnown) list.push({ table: this.table, line: row.line, column, id })
      }
    }
  }

  private keepParent({ line, cells }: Row): void {
    const [id, parent] = [cells[0], cells[this.parentPosition]]
    if (parent === undefined || typeof id !== 'string') return
    this.parents.set(id, { parent: typeof parent === 'string' ? parent : null, line })
  }

  /** Rings of parents, also such as run partly through the store. */
  private async checkRings(): Promise<void> {
    if (!isEntity(this.table) || this.parents.size === 0) return
    const parents = new Map(await this.check.stored.parents(this.table.target))
    for (const [id, { parent }] of this.parents) {
      if (parent === null) parents.delete(id)
      else parents.set(id, parent)
    }
    for (const ring of findRings(parents)) this.report(this.ringProblem(this.table, ring))
  }

  /** At the first row of the file that is part of the ring; a ring without one is not of this data set. */
  private ringProblem(table: EntityTable, ring: readonly string[]): Problem[] {
    const [first] = ring.flatMap((id) => this.parents.get(id) ?? []).toSorted((a, b) => a.line - b.line)
    if (!first) return []
    const round = ring.length > MOST_IN_RING ? [...ring.slice(0, MOST_IN_RING), '…'] : [...ring, ring[0]]
    return [{
      file: fileOf(table), line: first.line, column: table.columns[this.parentPosition]?.name ?? null, value: first.parent,
      message: `parents run in a ring: ${round.join(' → ')}; one of them needs another parent or none`,
    }]
  }

  /** An id names an actor or an organisation, never both: in the data set or in the store. */
  private async checkOtherKind(rows: readonly Row[]): Promise<void> {
    const other = this.table === ACTORS ? ORGANISATIONS : this.table === ORGANISATIONS ? ACTORS : undefined
    if (!other) return
    const ids = rows.flatMap(({ cells }) => (typeof cells[0] === 'string' ? [cells[0]] : []))
    const isStored = await this.references.stored(other.target, ids)
    for (const { line, cells } of rows) {
      const id = cells[columnIndex(this.table, 'id')]
      if (typeof id !== 'string') continue
      const otherLine = this.references.lineOf(other, id)
      if (otherLine === undefined && !isStored(id)) continue
      const where = otherLine === undefined ? 'in the database' : `in ${fileOf(other)}:${otherLine}`
      this.report([{ file: fileOf(this.table), line, column: 'id', value: id, message: `another id is needed; an ${other.target} has this one ${where}` }])
    }
  }

  private report(problems: readonly Problem[]): void {
    for (const problem of problems) this.check.problems.add(problem)
  }
}
