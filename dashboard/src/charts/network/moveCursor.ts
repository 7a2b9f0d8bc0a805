import { cellAt, type MatrixModel, type MatrixPlace } from './matrixModel'

export interface MatrixKey {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
}

type Step = readonly [rows: number, columns: number]

const steps: Record<string, Step> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }

/**
 * Where a key leads in the matrix; null for keys that mean something else. Arrows go one cell on, with shift to the next tie;
 * Home and End to the ends of the row, with control to the corners; page keys to the next group of rows.
 */
export function moveCursor(model: MatrixModel, from: MatrixPlace, { key, shiftKey, ctrlKey }: MatrixKey): MatrixPlace | null {
  const last = model.nodes.length - 1
  const step = steps[key]
  if (step) return shiftKey ? nextTie(model, from, step) : within(last, { row: from.row + step[0], column: from.column + step[1] })
  if (key === 'Home') return { row: ctrlKey ? 0 : from.row, column: 0 }
  if (key === 'End') return { row: ctrlKey ? last : from.row, column: last }
  if (key === 'PageDown') return { ...from, row: model.groups.find(({ start }) => start > from.row)?.start ?? from.row }
  if (key === 'PageUp') return { ...from, row: model.groups.findLast(({ start }) => start < from.row)?.start ?? from.row }
  return null
}

/** The next filled cell in a direction; without one the cursor stays. */
function nextTie(model: MatrixModel, from: MatrixPlace, [rows, columns]: Step): MatrixPlace {
  const { length } = model.nodes
  let place = { row: from.row + rows, column: from.column + columns }
  while (Math.min(place.row, place.column) >= 0 && Math.max(place.row, place.column) < length) {
    if (cellAt(model, place)) return place
    place = { row: place.row + rows, column: place.column + columns }
  }
  return from
}

function within(last: number, { row, column }: MatrixPlace): MatrixPlace {
  const keep = (value: number) => Math.min(last, Math.max(0, value))
  return { row: keep(row), column: keep(column) }
}
