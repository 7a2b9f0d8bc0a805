import type { MatrixGroup, MatrixPlace } from './matrixModel'

/** Sizes of the matrix in pixels. The band at the left and on top holds the names; it stays while the cells scroll. */
export interface MatrixLayout {
  cell: number
  band: number
  /** names of nodes are written; else those of the groups only */
  hasNames: boolean
  /** the visible part */
  width: number
  height: number
  /** the whole matrix with its band */
  total: number
}

export const GROUP_STRIP = 22
const NAMED_CELL = 12
const LARGEST_CELL = 28
const TALLEST = 720
const BANDS = { share: 0.3, named: 190, grouped: 150 }

export interface MatrixSize {
  order: number
  width: number
  /** 1 fits the width */
  zoom: number
}

export function matrixLayout({ order, width, zoom }: MatrixSize): MatrixLayout {
  const fit = (band: number) => Math.min(LARGEST_CELL, (width - band) / Math.max(1, order))
  const named = Math.min(BANDS.named, width * BANDS.share)
  const grouped = Math.min(BANDS.grouped, width * BANDS.share)
  const cell = Math.min(LARGEST_CELL, fit(named) * zoom)
  if (cell >= NAMED_CELL) return sized({ cell, band: named, order, width, hasNames: true })
  return sized({ cell: Math.min(NAMED_CELL, fit(grouped) * zoom), band: grouped, order, width, hasNames: false })
}

function sized({ order, ...rest }: Omit<MatrixLayout, 'height' | 'total'> & { order: number }): MatrixLayout {
  const total = rest.band + order * rest.cell
  return { ...rest, total, height: Math.min(TALLEST, Math.ceil(total) + 1) }
}

/** So far can be zoomed in: until cells are as large as they get. */
export function largestZoom(size: Omit<MatrixSize, 'zoom'>): number {
  return Math.max(1, LARGEST_CELL / matrixLayout({ ...size, zoom: 1 }).cell)
}

export interface Scroll {
  x: number
  y: number
}

/** The cell under a point of the visible part; -1 for row or column where the point lies on the band of names, null outside. */
export function placeAt({ cell, band }: MatrixLayout, point: Scroll, { scroll, order }: { scroll: Scroll; order: number }): MatrixPlace | null {
  const column = point.x < band ? -1 : Math.floor((point.x - band + scroll.x) / cell)
  const row = point.y < band ? -1 : Math.floor((point.y - band + scroll.y) / cell)
  return row >= order || column >= order || (row < 0 && column < 0) ? null : { row, column }
}

/** How far to scroll so that a cell is seen; stays where it is when it is. */
export function scrollTo({ cell, band, width, height }: MatrixLayout, place: MatrixPlace, scroll: Scroll): Scroll {
  const into = (index: number, at: number, room: number) => Math.max(Math.min(at, index * cell), (index + 1) * cell - room)
  return { x: Math.max(0, into(place.column, scroll.x, width - band)), y: Math.max(0, into(place.row, scroll.y, height - band)) }
}

export interface BandName {
  text: string
  /** the middle along the band, in pixels of the visible part */
  middle: number
}

/** The names of groups that have room: each at the middle of what is seen of it, none closer than a line to the one before. */
export function groupNames(groups: readonly MatrixGroup[], { cell, band, height }: MatrixLayout, { offset, line }: { offset: number; line: number }): BandName[] {
  const names: BandName[] = []
  let free = band
  for (const { name, start, length } of groups) {
    const from = Math.max(band, band + start * cell - offset)
    const to = Math.min(height, band + (start + length) * cell - offset)
    const middle = (from + to) / 2
    if (to - from < Math.min(line, length * cell) || middle - line / 2 < free || to <= band || from >= height) continue
    names.push({ text: name, middle })
    free = middle + line / 2
  }
  return names
}
