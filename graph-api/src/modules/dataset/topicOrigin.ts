import type { RowChange } from './change.js'
import type { Row } from './readTable.js'
import { columnIndex, type Cells, type Table } from './table.js'
import { CONTRIBUTIONS, SOURCES, TOPICS } from './tables.js'

/**
 * Topics have no column for their source, yet those of an invented district must go with it. A topic that a data set
 * creates is marked with a synthetic source when contributions name it or a topic below it, and all of these are
 * synthetic. The mark is no cell: it is not exported, and a topic in doubt stays.
 */
export class TopicOrigin {
  private readonly syntheticSources = new Set<string>()
  /** Created topics with their parent. */
  private readonly created = new Map<string, string | null>()
  private readonly namedBySynthetic = new Set<string>()
  private readonly namedByOthers = new Set<string>()

  seeRows(table: Table, rows: readonly Row[]): void {
    if (table === SOURCES) rows.forEach(({ cells }) => this.seeSource(cells))
    if (table === CONTRIBUTIONS) rows.forEach(({ cells }) => this.seeContribution(cells))
  }

  seeCreated(table: Table, cells: Cells): void {
    if (table !== TOPICS) return
    const parent = cells[columnIndex(table, 'parent')]
    this.created.set(String(cells[columnIndex(table, 'id')]), typeof parent === 'string' ? parent : null)
  }

  /** The marks, as changes of topics. */
  marks(): RowChange[] {
    const [source] = this.syntheticSources
    if (source === undefined) return []
    const [synthetic, others] = [this.withAncestors(this.namedBySynthetic), this.withAncestors(this.namedByOthers)]
    return [...this.created.keys()].filter((id) => synthetic.has(id) && !others.has(id)).map((key) => ({ key, set: { source } }))
  }

  private seeSource(cells: Cells): void {
    if (cells[columnIndex(SOURCES, 'synthetic')] === true) this.syntheticSources.add(String(cells[columnIndex(SOURCES, 'id')]))
  }

  private seeContribution(cells: Cells): void {
    const topics = cells[columnIndex(CONTRIBUTIONS, 'topics')]
    const source = cells[columnIndex(CONTRIBUTIONS, 'source')]
    if (typeof topics !== 'object' || topics === null) return
    const named = typeof source === 'string' && this.syntheticSources.has(source) ? this.namedBySynthetic : this.namedByOthers
    for (const topic of topics) named.add(topic)
  }

  private withAncestors(ids: ReadonlySet<string>): Set<string> {
    const all = new Set<string>()
    for (const id of ids) {
      for (let at: string | null | undefined = id; typeof at === 'string' && !all.has(at); at = this.created.get(at)) all.add(at)
    }
    return all
  }
}
