import type { Column, Target } from './column.js'
import type { Problem } from './problem.js'
import { RememberedIds, type StoredIds } from './storedIds.js'
import { didYouMean } from './suggest.js'
import { fileOf, type EntityTable, type Table } from './table.js'
import { isEntity, TABLES } from './tables.js'

/** One id in a cell that names another row. */
export interface Reference { readonly table: Table; readonly line: number; readonly column: Column; readonly id: string }

const ENTITY_TABLES = TABLES.filter(isEntity)
const KINDS: Readonly<Record<Target, string>> = {
  source: 'a source', region: 'a region', interestGroup: 'an interest group', organisation: 'an organisation', actor: 'an actor',
  stakeholder: 'an actor or an organisation', project: 'a project', event: 'an event', topic: 'a topic', contribution: 'a contribution',
}
/** Suggestions compare with every known id, so they are made for the first wrong references only. */
const MOST_SUGGESTIONS = 20

function tablesOf(target: Target): EntityTable[] {
  return ENTITY_TABLES.filter((table) => table.target === target || (target === 'stakeholder' && (table.target === 'actor' || table.target === 'organisation')))
}

/** The ids of the data set and of the store, and which references name none of them. */
export class References {
  private readonly ids = new Map<EntityTable, ReadonlyMap<string, number>>()
  private readonly incomplete = new Set<EntityTable>()
  private readonly remembered: RememberedIds
  private readonly wrong: Reference[] = []
  private suggestions = 0

  constructor(stored: StoredIds) {
    this.remembered = new RememberedIds(stored)
  }

  /** The ids of a table with their lines; the map may still grow. */
  setIds(table: EntityTable, ids: ReadonlyMap<string, number>): void {
    this.ids.set(table, ids)
  }

  setIncomplete(table: EntityTable): void {
    this.incomplete.add(table)
  }

  isInDataset(target: Target, id: string): boolean {
    return tablesOf(target).some((table) => this.ids.get(table)?.has(id))
  }

  lineOf(table: EntityTable, id: string): number | undefined {
    return this.ids.get(table)?.get(id)
  }

  /** Which of the ids the store holds. */
  async stored(target: Target, ids: readonly string[]): Promise<(id: string) => boolean> {
    await this.remembered.learn(target, ids)
    return (id) => this.remembered.has(target, id)
  }

  /** Keeps what names nothing that the data set or the store holds. */
  async check(references: readonly Reference[]): Promise<void> {
    const open = references.filter(({ column, id }) => column.target && !this.isInDataset(column.target, id))
    for (const target of new Set(open.map(({ column }) => column.target))) {
      if (target) await this.remembered.learn(target, open.filter(({ column }) => column.target === target).map(({ id }) => id))
    }
    this.wrong.push(...open.filter(({ column, id }) => column.target && !this.remembered.has(column.target, id)))
  }

  /** When all tables have been read: a problem for each reference that names nothing, or the wrong kind of thing. */
  async problems(): Promise<Problem[]> {
    const problems: Problem[] = []
    for (const reference of this.wrong) {
      if (!this.mayBeUnread(reference.column.target as Target)) problems.push(await this.toProblem(reference))
    }
    return problems
  }

  private mayBeUnread(target: Target): boolean {
    return tablesOf(target).some((table) => this.incomplete.has(table))
  }

  private async toProblem({ table, line, column, id }: Reference): Promise<Problem> {
    const target = column.target as Target
    const message = (await this.otherKind(target, id)) ?? (await this.nothing(target, id))
    return { file: fileOf(table), line, column: column.name, value: id, message }
  }

  private async otherKind(target: Target, id: string): Promise<string | undefined> {
    if (this.suggestions >= MOST_SUGGESTIONS) return undefined
    for (const other of ENTITY_TABLES) {
      const line = this.lineOf(other, id)
      if (line !== undefined) return `${KINDS[target]} is needed; this is ${KINDS[other.target]} (${fileOf(other)}:${line})`
      if ((await this.stored(other.target, [id]))(id)) return `${KINDS[target]} is needed; this is ${KINDS[other.target]} of the database`
    }
    return undefined
  }

  private async nothing(target: Target, id: string): Promise<string> {
    const tables = tablesOf(target)
    const places = tables.map(fileOf).join(' or ')
    const message = `neither ${places} nor the database holds ${KINDS[target]} with this id`
    if ((this.suggestions += 1) > MOST_SUGGESTIONS) return message
    const own = tables.flatMap((table) => [...(this.ids.get(table)?.keys() ?? [])])
    return `${message}${didYouMean(id, [...own, ...(await this.remembered.some(target))])}`
  }
}
