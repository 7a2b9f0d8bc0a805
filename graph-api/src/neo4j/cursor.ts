import { BadUserInput } from '../errors.js'

/** Where a page ended: the order it was read in, the value it is sorted by, the id that breaks ties. */
export interface Position { readonly order: string; readonly sort: string | number; readonly id: string }

export function toCursor(position: Position): string {
  return Buffer.from(JSON.stringify([position.order, position.sort, position.id]), 'utf8').toString('base64url')
}

/** Reads a cursor back; a broken one, or one of another order, is the client's error. */
export function fromCursor(cursor: string, argument: string, order: string): Position {
  const parts = parse(cursor)
  const [readOrder, sort, id] = parts ?? []
  if (typeof readOrder !== 'string' || (typeof sort !== 'string' && typeof sort !== 'number') || typeof id !== 'string') {
    throw new BadUserInput(argument, `requires a cursor that this list gave (edges.cursor or pageInfo.endCursor), got "${cursor.slice(0, 60)}"`)
  }
  if (readOrder !== order) throw new BadUserInput(argument, `requires a cursor of the same order ${order}, got one of ${readOrder.slice(0, 60)}`)
  return { order: readOrder, sort, id }
}

function parse(cursor: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) && value.length === 3 ? value : null
  } catch {
    return null
  }
}
