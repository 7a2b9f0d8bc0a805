import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { BadUserInput } from '../errors.js'
import { Composer } from './compose.js'
import { type After, afterCondition, pageParts } from './composeConnection.js'
import { type Database, int, type Parameters } from './database.js'
import { fold } from './fold.js'
import { GatheredReads } from './gatheredReads.js'
import { pageSize } from './page.js'
import { answeredType, rootNodes } from './selection.js'
import type { SelectedRow } from './selectedRow.js'
import type { Binding, ListOrder, RootList, Shape, Target } from './shape.js'

export interface PageArguments { readonly first?: unknown; readonly after?: unknown }
export interface ListArguments extends PageArguments { readonly filter?: object | null; readonly orderBy?: string | null }

/** Answers a root field with one statement, put together from what the query asks for. */
export class GraphReader {
  private readonly shapes: ReadonlyMap<string, Shape>
  private readonly sent = new RecentTexts()
  private readonly byId: GatheredReads

  constructor(private readonly database: Database, shapes: readonly Shape[]) {
    this.shapes = new Map(shapes.map((shape) => [shape.typename, shape]))
    this.byId = new GatheredReads(database)
  }

  /** One object by its id; null when there is none. `match` binds `self` from $ids. */
  async one(match: string, id: string, asked: Asked): Promise<SelectedRow | null> {
    const composer = new Composer(this.shapes, asked.info)
    const object = composer.object(asked.target, { self: 'self' }, asked.nodes ?? rootNodes(asked.info))
    const statement = `${match} RETURN self.id AS id, ${object.cypher} AS answer`
    if (this.sent.isNew(statement) && (await this.database.read(`${match} RETURN self.id AS id`, { ids: [id] })).length === 0) return null
    const answer = await this.byId.read(statement, composer.parameters, id)
    this.sent.add(statement)
    return answer === undefined ? null : object.decode(answer) as SelectedRow
  }

  /** All objects that `match` binds to `self`, in its order. */
  async all(match: string, parameters: Record<string, unknown>, asked: Asked & { orderBy: string }): Promise<SelectedRow[]> {
    const composer = new Composer(this.shapes, asked.info)
    const object = composer.object(asked.target, { self: 'self' }, asked.nodes ?? rootNodes(asked.info))
    const statement = `${match} WITH self ORDER BY ${asked.orderBy} RETURN collect(${object.cypher}) AS answer`
    const [record] = await this.database.read<{ answer: unknown[] }>(statement, { ...composer.parameters, ...parameters })
    return (record?.answer ?? []).map((value) => object.decode(value) as SelectedRow)
  }

  /** Like all, by the value of an expression such as self.id; `bind` where the shape has other variables than `self`. */
  async allByKey(match: string, parameters: Record<string, unknown>, asked: Asked & { key: string; bind?: Binding }): Promise<Map<string, SelectedRow>> {
    const composer = new Composer(this.shapes, asked.info)
    const object = composer.object(asked.target, asked.bind ?? { self: 'self' }, asked.nodes ?? rootNodes(asked.info))
    const statement = `${match} RETURN collect([${asked.key}, ${object.cypher}]) AS answer`
    const [record] = await this.database.read<{ answer: [string, unknown][] }>(statement, { ...composer.parameters, ...parameters })
    return new Map((record?.answer ?? []).map(([key, value]) => [key, object.decode(value) as SelectedRow]))
  }

  /** A page of a root list under a filter. */
  async page(list: RootList, args: ListArguments, info: GraphQLResolveInfo): Promise<SelectedRow> {
    const composer = new Composer(this.shapes, info)
    const orderName = args.orderBy ?? list.defaultOrder
    const order = list.orders[orderName]
    if (!order) throw new BadUserInput('orderBy', `requires one of ${Object.keys(list.orders).join(', ')}, got ${orderName}`)
    const size = pageSize(args.first, 'first')
    const filter = presentFilters(args.filter)
    const parts = pageParts(composer, { typename: answeredType(info), nodes: rootNodes(info), to: list.typename, target: { self: 'self' } })
    const after = afterCondition(composer, { after: args.after, argument: 'after', orderName, order })
    const from = startOf(list, filter)
    const direction = order.descending ? ' DESC' : ''
    const statement = [
      parts.needsRows ? `CALL () { ${from === list.match ? inOrder(from, order, after) : from}${where(conditionsOf(list, filter), after)} WITH self, ${order.sort} AS sort, ${order.id} AS id ORDER BY sort${direction}, id${direction} LIMIT $first RETURN collect([${parts.needsPlaces ? 'sort, id' : 'null, null'}, ${parts.cypher}]) AS rows }` : '',
      parts.needsTotal ? `CALL () { ${from}${where(conditionsOf(list, filter), null)} RETURN count(self) AS total }` : '',
      `RETURN ${parts.needsRows ? 'rows' : '[] AS rows'}, ${parts.needsTotal ? 'total' : 'null AS total'}, ${unknownIds(list, filter)} AS unknown`,
    ].filter(Boolean).join('\n')
    const asked = filterParameters(list, filter)
    if (this.sent.isNew(statement) || holdsNothing(filter)) await this.refuseUnknownIds(list, filter, asked)
    if (holdsNothing(filter)) return parts.decode({ rows: [], total: 0, size, orderName, hasPrevious: after !== null })
    const [record] = await this.database.read<ReadList>(statement, { ...composer.parameters, ...asked, first: int(size + 1) })
    if (!record) throw new Error(`No answer for the list of ${list.typename}`)
    refuseUnknown(record.unknown, list)
    this.sent.add(statement)
    return parts.decode({ rows: record.rows, total: record.total, size, orderName, hasPrevious: after !== null })
  }

  private async refuseUnknownIds(list: RootList, filter: Filters, parameters: Parameters): Promise<void> {
    if (!Object.keys(filter).some((name) => name in list.references)) return
    const [record] = await this.database.read<Pick<ReadList, 'unknown'>>(`RETURN ${unknownIds(list, filter)} AS unknown`, parameters)
    refuseUnknown(record?.unknown ?? [], list)
  }
}

const KEPT_TEXTS = 1_000

/**
 * Statements that were sent before. A new one takes the database far longer to plan than to run, so the ids that it names
 * are looked up first: a question about what is not stored ends there.
 */
class RecentTexts {
  private readonly texts = new Set<string>()

  isNew(text: string): boolean {
    return !this.texts.has(text)
  }

  add(text: string): void {
    this.texts.delete(text)
    this.texts.add(text)
    const [oldest] = this.texts
    if (this.texts.size > KEPT_TEXTS && oldest !== undefined) this.texts.delete(oldest)
  }
}

/** What a field asks for: of which type, and by which nodes when they are not the root field's own. */
export interface Asked { readonly target: Target; readonly info: GraphQLResolveInfo; readonly nodes?: readonly FieldNode[] }

/** What is asked for of an object that lies below a root field. */
export interface AskedBelow { readonly info: GraphQLResolveInfo; readonly nodes: readonly FieldNode[] }

interface ReadList { rows: unknown[][]; total: number | null; unknown: [string, string[]][] }

type Filters = Readonly<Record<string, unknown>>

const holdsNothing = (filter: Filters): boolean => Object.values(filter).some((value) => Array.isArray(value) && value.length === 0)

/** The filters that restrict: null is no filter; an empty list restricts to nothing. */
function presentFilters(filter: object | null | undefined): Filters {
  return Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined))
}

/** What holds now is no start for what held on a day. */
function startOf(list: RootList, filter: Filters): string {
  const dated = 'asOf' in filter ? list.conditionsAsOf ?? {} : {}
  return list.starts.find((start) => start.filter in filter && !(start.filter in dated))?.match ?? list.match
}

function conditionsOf(list: RootList, filter: Filters): string[] {
  const conditions = 'asOf' in filter ? { ...list.conditions, ...list.conditionsAsOf } : list.conditions
  return [...new Set(Object.keys(filter).map((name) => conditions[name]).filter((condition) => condition !== undefined))]
}

/** The database reads an index in its order only where the statement says that both of its properties are there. */
function inOrder(match: string, { sort, id, isIndexed }: ListOrder, after: After | null): string {
  return isIndexed ? `${match} WHERE ${after?.bound ?? `${sort} IS NOT NULL`} AND ${id} IS NOT NULL` : match
}

function where(conditions: readonly string[], after: After | null): string {
  const all = after ? [...conditions, after.condition] : conditions
  return all.length > 0 ? ` WITH self WHERE ${all.join(' AND ')}` : ''
}

/** Every filter's parameter is set, so that one condition can look at several: null where it is not asked. */
function filterParameters(list: RootList, filter: Filters): Record<string, unknown> {
  const unset = Object.fromEntries(Object.keys(list.conditions).map((name) => [`filter_${name}`, null]))
  return { ...unset, ...Object.fromEntries(Object.entries(filter).map(([name, value]) => [`filter_${name}`, filterValue(name, value)])) }
}

/** Names are compared folded, as they are stored. */
function filterValue(name: string, value: unknown): unknown {
  return name === 'name' ? fold(String(value)) : value
}

function unknownIds(list: RootList, filter: Filters): string {
  const checks = Object.keys(filter).filter((name) => name in list.references).map((name) =>
    `['${name}', [id IN $filter_${name} WHERE NOT EXISTS { MATCH (:${list.references[name]} {id: id}) }]]`)
  return `[${checks.join(', ')}]`
}

function refuseUnknown(unknown: readonly [string, string[]][], list: RootList): void {
  for (const [name, ids] of unknown) {
    if (ids.length > 0) throw unknownId(`filter.${name}`, ids, list.references[name] ?? 'entity')
  }
}

export function unknownId(argument: string, ids: readonly string[], label: string): BadUserInput {
  const shown = ids.slice(0, 5).map((id) => `"${id.slice(0, 64)}"`).join(', ')
  return new BadUserInput(argument, `requires ids of stored entities (${label}), got ${shown}`)
}
