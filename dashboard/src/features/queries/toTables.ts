export type CellValue = string | number | boolean | null

/** One table of a result: each root field that holds rows gives one. */
export interface ResultTable {
  name: string
  columns: string[]
  rows: Record<string, CellValue>[]
  /** the server has more rows behind these */
  isTruncated: boolean
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A Relay connection is read as the list of its nodes. */
function unwrap(value: Json): Json {
  if (!isObject(value) || !Array.isArray(value['edges'])) return value
  return value['edges'].map((edge) => (isObject(edge) && 'node' in edge ? (edge['node'] ?? null) : edge))
}

function hasMore(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasMore)
  if (!isObject(value)) return false
  const info = value['pageInfo']
  if (isObject(info) && info['hasNextPage'] === true) return true
  const { edges, totalCount } = value
  if (Array.isArray(edges) && typeof totalCount === 'number' && totalCount > edges.length) return true
  return Object.values(value).some(hasMore)
}

const join = (prefix: string, name: string) => (prefix === '' ? name : `${prefix}.${name}`)

/** A list inside a row that is not unfolded: its values in one cell, "a; b". */
function inOneCell(items: readonly Json[]): string {
  return items
    .map((item) => (isObject(item) ? Object.values(flat(item)).filter((value) => value !== null && value !== '').join(', ') : String(item)))
    .join('; ')
}

/** An object as one row: nested objects by dotted names, lists in one cell. */
function flat(value: JsonObject, prefix = ''): Record<string, CellValue> {
  const row: Record<string, CellValue> = {}
  for (const [key, raw] of Object.entries(value)) {
    const inner = unwrap(raw)
    const name = join(prefix, key)
    if (key === '__typename' || key === 'pageInfo') continue
    if (Array.isArray(inner)) row[name] = inOneCell(inner)
    else if (isObject(inner)) Object.assign(row, flat(inner, name))
    else row[name] = inner
  }
  return row
}

/** The first list of objects of an object, depth first: the one that is unfolded into rows. */
function firstList(value: JsonObject): { path: string[]; items: JsonObject[] } | null {
  for (const [key, raw] of Object.entries(value)) {
    const inner = unwrap(raw)
    if (Array.isArray(inner) && inner.some(isObject)) return { path: [key], items: inner.filter(isObject) }
    const deeper = isObject(inner) ? firstList(inner) : null
    if (deeper) return { path: [key, ...deeper.path], items: deeper.items }
  }
  return null
}

/** The object without the list at the path, so that what stands beside the list is repeated on each of its rows. */
function without(value: JsonObject, [first, ...rest]: readonly string[]): JsonObject {
  const copy = { ...value }
  if (first === undefined) return copy
  const inner = copy[first]
  if (rest.length === 0) delete copy[first]
  else if (isObject(inner)) copy[first] = without(inner, rest)
  return copy
}

/** Rows of one list: an object with a list of objects inside gives one row per inner object (one level, the first such list). */
function toRows(items: readonly Json[]): Record<string, CellValue>[] {
  return items.flatMap((item) => {
    if (!isObject(item)) return [{ value: Array.isArray(item) ? inOneCell(item) : item }]
    const list = firstList(item)
    if (!list) return [flat(item)]
    const around = flat(without(item, list.path))
    return list.items.map((inner) => ({ ...around, ...flat(inner, list.path.join('.')) }))
  })
}

function toTable(name: string, value: Json): ResultTable | null {
  const inner = unwrap(value)
  if (inner === null) return null
  const list = isObject(inner) ? firstList(inner) : null
  const around = isObject(inner) && list ? flat(without(inner, list.path)) : {}
  const rows = Array.isArray(inner) ? toRows(inner) : list ? toRows(list.items).map((row) => ({ ...row, ...around })) : [isObject(inner) ? flat(inner) : { [name]: inner }]
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return { name, columns, rows, isTruncated: hasMore(value) }
}

/** The data of a GraphQL answer as flat tables. */
export function toTables(data: unknown): ResultTable[] {
  if (!isObject(data as Json)) return []
  return Object.entries(data as JsonObject).flatMap(([name, value]) => {
    const table = toTable(name, value)
    return table && table.rows.length > 0 ? [table] : []
  })
}
