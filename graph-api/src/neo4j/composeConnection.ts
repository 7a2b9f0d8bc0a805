import type { FieldNode } from 'graphql'
import type { Fragments, Projection, Scope } from './projection.js'
import { fromCursor, toCursor } from './cursor.js'
import { pageSize } from './page.js'
import { type SelectedField, selectedFields } from './selection.js'
import { SelectedRow } from './selectedRow.js'
import type { ConnectionRelation, ListOrder, Target } from './shape.js'
import { int } from './database.js'

const NESTED_ORDER = 'ASC'

interface NestedConnection {
  /** The connection's type, such as ActorConnection. */
  readonly typename: string
  readonly relation: ConnectionRelation
  readonly field: SelectedField
  readonly inner: Scope
  readonly match: string
  readonly target: Scope
}

/** A connection below an object: its page and its count, only as far as they are asked for. */
export function connectionFragment(composer: Fragments, asked: NestedConnection): Projection {
  const { relation, field, inner, match, target } = asked
  const path = `${field.key}.first`
  const order = { sort: composer.rename(relation.sort, inner), id: composer.rename(relation.id, inner) }
  const page = pageParts(composer, { typename: asked.typename, nodes: field.nodes, to: relation.to, target })
  const size = pageSize(field.args.first, path)
  const after = afterCondition(composer, { after: field.args.after, argument: `${field.key}.after`, orderName: NESTED_ORDER, order })
  const limit = composer.parameter('first', int(size + 1))
  const rows = page.needsRows
    ? `COLLECT { ${match} ${after ? `WITH * WHERE ${after.condition} ` : ''}RETURN ${page.needsPlaces ? `[${order.sort}, ${order.id}, ${page.cypher}]` : `[null, null, ${page.cypher}]`} ORDER BY ${order.sort}, ${order.id} LIMIT ${limit} }`
    : '[]'
  const total = page.needsTotal ? `COUNT { ${match} }` : 'null'
  return {
    cypher: `[${rows}, ${total}]`,
    decode: (value) => {
      const [readRows, readTotal] = value as [unknown[][], number | null]
      return page.decode({ rows: readRows, total: readTotal, size, orderName: NESTED_ORDER, hasPrevious: after !== null })
    },
  }
}

export interface ReadPage {
  readonly rows: readonly (readonly unknown[])[]
  readonly total: number | null
  readonly size: number
  readonly orderName: string
  readonly hasPrevious: boolean
}

export interface PageParts {
  readonly cypher: string
  readonly needsRows: boolean
  readonly needsTotal: boolean
  /** Whether a cursor is asked, which is made of what an entry is ordered by. */
  readonly needsPlaces: boolean
  readonly decode: (page: ReadPage) => SelectedRow
}

interface AskedPage { readonly typename: string; readonly nodes: readonly FieldNode[]; readonly to: Target; readonly target: Scope }

/**
 * What a connection's edges ask of their nodes. `edges` and `node` may be asked several times under several aliases,
 * each with fields of its own: each has its own projection.
 */
export function pageParts(composer: Fragments, asked: AskedPage): PageParts {
  const fields = selectedFields(composer.info, asked.typename, asked.nodes)
  const edgeType = asked.typename.replace(/Connection$/, 'Edge')
  const projections: Projection[] = []
  const edges = fields.filter((field) => field.name === 'edges').map((field) => ({
    key: field.key,
    fields: selectedFields(composer.info, edgeType, field.nodes).map((inner) => ({
      ...inner,
      column: inner.name === 'node' ? projections.push(composer.object(asked.to, asked.target, inner.nodes)) - 1 : -1,
    })),
  }))
  const needsRows = fields.some((field) => field.name === 'edges' || field.name === 'pageInfo')
  return {
    cypher: `[${projections.map((projection) => projection.cypher).join(', ')}]`,
    needsRows,
    needsTotal: fields.some((field) => field.name === 'totalCount'),
    needsPlaces: (composer.isWide && needsRows) || fields.some((field) => field.name === 'pageInfo') || edges.some((edge) => edge.fields.some((field) => field.name === 'cursor')),
    decode: (page) => {
      const shown = page.rows.slice(0, page.size)
      const cursorAt = (index: number): string | null => cursorOf(shown.at(index), page.orderName)
      const row = new SelectedRow(asked.typename)
      for (const field of fields) {
        if (field.name === 'totalCount') row.values.set(field.key, page.total)
        if (field.name === 'pageInfo') row.values.set(field.key, pageInfo(page, cursorAt))
      }
      for (const edge of edges) {
        row.values.set(edge.key, shown.map((columns, index) => {
          const edgeRow = new SelectedRow(edgeType)
          const nodes = columns[2] as unknown[]
          for (const field of edge.fields) {
            if (field.name === 'cursor') edgeRow.values.set(field.key, cursorAt(index))
            if (field.name === 'node') edgeRow.values.set(field.key, projections[field.column]?.decode(nodes[field.column]))
          }
          return edgeRow
        }))
      }
      return row
    },
  }
}

function cursorOf(row: readonly unknown[] | undefined, order: string): string | null {
  return row ? toCursor({ order, sort: row[0] as string | number, id: row[1] as string }) : null
}

function pageInfo(page: ReadPage, cursorAt: (index: number) => string | null): Record<string, unknown> {
  return {
    hasNextPage: page.rows.length > page.size,
    hasPreviousPage: page.hasPrevious,
    startCursor: cursorAt(0),
    endCursor: cursorAt(-1),
  }
}

interface AskedPosition { readonly after: unknown; readonly argument: string; readonly orderName: string; readonly order: ListOrder }

/** What continues a list behind a cursor. */
export interface After {
  readonly condition: string
  /** A part of the condition that an index over the order can begin with. */
  readonly bound: string
}

/** Null at the start of the list. */
export function afterCondition(composer: Fragments, asked: AskedPosition): After | null {
  if (typeof asked.after !== 'string') return null
  const position = fromCursor(asked.after, asked.argument, asked.orderName)
  const sort = composer.parameter('afterSort', typeof position.sort === 'number' ? int(position.sort) : position.sort)
  const id = composer.parameter('afterId', position.id)
  const beyond = asked.order.descending ? '<' : '>'
  return {
    condition: `(${asked.order.sort} ${beyond} ${sort} OR (${asked.order.sort} = ${sort} AND ${asked.order.id} ${beyond} ${id}))`,
    bound: `${asked.order.sort} ${beyond}= ${sort}`,
  }
}
