import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { BadUserInput } from '../errors.js'
import { Composer } from './compose.js'
import { type After, afterCondition, type PageParts, pageParts } from './composeConnection.js'
import { type Database, int, type Parameters } from './database.js'
import { fold } from './fold.js'
import { readGathered } from './gatheredReads.js'
import { NewStatements, type Turns } from './newStatements.js'
import { pageSize } from './page.js'
import type { Projection } from './projection.js'
import { answeredType, rootNodes } from './selection.js'
import type { SelectedRow } from './selectedRow.js'
import type { Binding, ListOrder, RootList, Shape, Target } from './shape.js'

export interface PageArguments { readonly first?: unknown; readonly after?: unknown }
export interface ListArguments extends PageArguments { readonly filter?: object | null; readonly orderBy?: string | null }

/** Answers a root field with one statement, put together from what the query asks for. */
export class GraphReader {
  private readonly shapes: ReadonlyMap<string, Shape>

  constructor(private readonly database: Database, shapes: readonly Shape[], private readonly sent: Turns = new NewStatements()) {
    this.shapes = new Map(shapes.map((shape) => [shape.typename, shape]))
  }

  /** One object by its id; null when there is none. `match` binds `self` from $ids. */
  async one(match: string, id: string, asked: Asked): Promise<SelectedRow | null> {
    const { statement, parameters, part } = this.composed(asked.info, (composer) => {
      const part = objectOf(composer, asked)
      return { statement: `${match} RETURN self.id AS id, ${part.cypher} AS answer`, part }
    })
    if (this.sent.isNew(statement) && (await this.database.read(`${match} RETURN self.id AS id`, { ids: [id] })).length === 0) return null
    const answer = await this.sent.send(statement, () => readGathered(this.database, { statement, parameters, id }))
    return answer === undefined ? null : part.decode(answer) as SelectedRow
  }

  /** All objects that `match` binds to `self`, in its order. */
  async all(match: string, given: Parameters, asked: Asked & { orderBy: string }): Promise<SelectedRow[]> {
    const { statement, parameters, part } = this.composed(asked.info, (composer) => {
      const part = objectOf(composer, asked)
      return { statement: `${match} WITH self ORDER BY ${asked.orderBy} RETURN collect(${part.cypher}) AS answer`, part }
    })
    const [record] = await this.read<{ answer: unknown[] }>(statement, { ...parameters, ...given })
    return (record?.answer ?? []).map((value) => part.decode(value) as SelectedRow)
  }

  /** Like all, by the value of an expression such as self.id; `bind` where the shape has other variables than `self`. */
  async allByKey(match: string, given: Parameters, asked: Asked & { key: string; bind?: Binding }): Promise<Map<string, SelectedRow>> {
    const { statement, parameters, part } = this.composed(asked.info, (composer) => {
      const part = objectOf(composer, asked)
      return { statement: `${match} RETURN collect([${asked.key}, ${part.cypher}]) AS answer`, part }
    })
    const [record] = await this.read<{ answer: [string, unknown][] }>(statement, { ...parameters, ...given })
    return new Map((record?.answer ?? []).map(([key, value]) => [key, part.decode(value) as SelectedRow]))
  }

  /** A page of a root list under a filter. */
  async page(list: RootList, args: ListArguments, info: GraphQLResolveInfo): Promise<SelectedRow> {
    const orderName = args.orderBy ?? list.defaultOrder
    const order = list.orders[orderName]
    if (!order) throw new BadUserInput('orderBy', `requires one of ${Object.keys(list.orders).join(', ')}, got ${orderName}`)
    const size = pageSize(args.first, 'first')
    const filter = presentFilters(args.filter)
    const hasPrevious = typeof args.after === 'string'
    const { statement, parameters, part } = this.composed(info, (composer) => {
      const part = pageParts(composer, { typename: answeredType(info), nodes: rootNodes(info), to: list.typename, target: { self: 'self' } })
      const after = afterCondition(composer, { after: args.after, argument: 'after', orderName, order })
      return { statement: pageStatement({ list, filter, order, after, part }), part }
    })
    const asked = filterParameters(list, filter)
    if (this.sent.isNew(statement) || holdsNothing(filter)) await this.refuseUnknownIds(list, filter, asked)
    if (holdsNothing(filter)) return part.decode({ rows: [], total: 0, size, orderName, hasPrevious })
    const [record] = await this.read<ReadList>(statement, { ...parameters, ...asked, first: int(size + 1) })
    if (!record) throw new Error(`No answer for the list of ${list.typename}`)
    refuseUnknown(record.unknown, list)
    return part.decode({ rows: record.rows, total: record.total, size, orderName, hasPrevious })
  }

  /**
   * The statement of a question: with what it asks for and no more. While others are being planned, or many were lately, one
   * that is new takes all plain fields instead: many questions share that one, so it is planned already, or others will need it.
   */
  private composed<P>(info: GraphQLResolveInfo, build: (composer: Composer) => { statement: string; part: P }): Composed<P> {
    const composer = new Composer(this.shapes, info)
    const exact = build(composer)
    if (!this.sent.isOneOfMany(exact.statement)) return { ...exact, parameters: composer.parameters }
    const wide = new Composer(this.shapes, info, true)
    return { ...build(wide), parameters: wide.parameters }
  }

  private read<R>(statement: string, parameters: Parameters): Promise<R[]> {
    return this.sent.send(statement, () => this.database.read<R>(statement, parameters))
  }

  private async refuseUnknownIds(list: RootList, filter: Filters, parameters: Parameters): Promise<void> {
    if (!Object.keys(filter).some((name) => name in list.references)) return
    const [record] = await this.database.read<Pick<ReadList, 'unknown'>>(`RETURN ${unknownIds(list, filter)} AS unknown`, parameters)
    refuseUnknown(record?.unknown ?? [], list)
  }
}

interface Composed<P> { readonly statement: string; readonly parameters: Parameters; readonly part: P }

const objectOf = (composer: Composer, { target, info, nodes, bind }: Asked & { bind?: Binding }): Projection => composer.object(target, bind ?? { self: 'self' }, nodes ?? rootNodes(info))

interface PageStatement { readonly list: RootList; readonly filter: Filters; readonly order: ListOrder; readonly after: After | null; readonly part: PageParts }

function pageStatement({ list, filter, order, after, part }: PageStatement): string {
  const from = startOf(list, filter)
  const direction = order.descending ? ' DESC' : ''
  return [
    part.needsRows ? `CALL () { ${from === list.match ? inOrder(from, order, after) : from}${where(conditionsOf(list, filter), after)} WITH self, ${order.sort} AS sort, ${order.id} AS id ORDER BY sort${direction}, id${direction} LIMIT $first RETURN collect([${part.needsPlaces ? 'sort, id' : 'null, null'}, ${part.cypher}]) AS rows }` : '',
    part.needsTotal ? `CALL () { ${from}${where(conditionsOf(list, filter), null)} RETURN count(self) AS total }` : '',
    `RETURN ${part.needsRows ? 'rows' : '[] AS rows'}, ${part.needsTotal ? 'total' : 'null AS total'}, ${unknownIds(list, filter)} AS unknown`,
  ].filter(Boolean).join('\n')
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
