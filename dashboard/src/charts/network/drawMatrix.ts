import { GROUP_STRIP, groupNames, type MatrixLayout, type Scroll } from './matrixLayout'
import type { MatrixCell, MatrixModel, MatrixPlace } from './matrixModel'
import { mixColours } from './mixColours'

export interface MatrixColours {
  paper: string
  ink: string
  quiet: string
  line: string
  accent: string
}

export interface MatrixPicture {
  model: MatrixModel
  layout: MatrixLayout
  scroll: Scroll
  colours: MatrixColours
  font: string
}

/** From weak to strong; even the weakest stands out from the paper by more than 3 : 1. */
const STRENGTHS = [0.65, 0.77, 0.88, 1] as const
const LINE = 16

/** Cells of one look, so that the brush changes eight times at most however many cells there are. */
export function cellLooks(cells: readonly MatrixCell[]): readonly (readonly MatrixCell[])[] {
  const heaviest = cells.reduce((most, { weight }) => Math.max(most, weight), 0)
  const lightest = cells.reduce((least, { weight }) => Math.min(least, weight), heaviest)
  const looks: MatrixCell[][] = Array.from({ length: 2 * STRENGTHS.length }, () => [])
  for (const cell of cells) {
    const strength = heaviest === lightest ? STRENGTHS.length - 1 : Math.min(STRENGTHS.length - 1, Math.floor((STRENGTHS.length * cell.weight) / heaviest))
    looks[(cell.isInside ? STRENGTHS.length : 0) + strength]?.push(cell)
  }
  return looks
}

export function drawMatrix(context: CanvasRenderingContext2D, picture: MatrixPicture, looks: ReturnType<typeof cellLooks>): void {
  const { layout, colours } = picture
  context.clearRect(0, 0, layout.width, layout.height)
  context.save()
  context.beginPath()
  context.rect(layout.band, layout.band, layout.width - layout.band, layout.height - layout.band)
  context.clip()
  looks.forEach((cells, look) => {
    const isInside = look >= STRENGTHS.length
    context.fillStyle = mixColours(colours.paper, isInside ? colours.accent : colours.ink, STRENGTHS[look % STRENGTHS.length] ?? 1)
    for (const cell of cells) drawCell(context, picture, cell)
  })
  context.restore()
  drawSeparators(context, picture)
  drawBand(context, picture)
}

function drawCell(context: CanvasRenderingContext2D, { layout, scroll }: MatrixPicture, { row, column }: MatrixCell): void {
  const { cell, band, width, height } = layout
  const gap = cell >= 5 ? 1 : 0
  const size = Math.max(1, cell - gap)
  const put = (from: number, to: number) => {
    const x = band + to * cell - scroll.x
    const y = band + from * cell - scroll.y
    if (x > band - cell && y > band - cell && x < width && y < height) context.fillRect(x, y, size, size)
  }
  put(row, column)
  if (row !== column) put(column, row)
}

function drawSeparators(context: CanvasRenderingContext2D, { model, layout, scroll, colours }: MatrixPicture): void {
  const { cell, band, width, height } = layout
  const end = model.nodes.length * cell
  const right = Math.min(width, band + end - scroll.x)
  const bottom = Math.min(height, band + end - scroll.y)
  context.strokeStyle = colours.quiet
  context.lineWidth = 0.5
  context.beginPath()
  for (const at of [...model.groups.map(({ start }) => start * cell), end]) {
    const x = Math.round(band + at - scroll.x) + 0.5
    const y = Math.round(band + at - scroll.y) + 0.5
    if (x >= band && x <= width) line(context, [x, GROUP_STRIP], [x, bottom])
    if (y >= band && y <= height) line(context, [GROUP_STRIP, y], [right, y])
  }
  context.stroke()
}

function line(context: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number]): void {
  context.moveTo(from[0], from[1])
  context.lineTo(to[0], to[1])
}

/** The names at the left and, turned, on top: those of the groups in the outer strip, those of nodes beside the cells. */
function drawBand(context: CanvasRenderingContext2D, picture: MatrixPicture): void {
  const { layout, scroll } = picture
  for (const side of ['left', 'top'] as const) {
    context.save()
    context.beginPath()
    if (side === 'left') context.rect(0, layout.band, layout.band, layout.height - layout.band)
    else context.rect(layout.band, 0, layout.width - layout.band, layout.band)
    context.clip()
    const offset = side === 'left' ? scroll.y : scroll.x
    const extent = { ...layout, height: side === 'left' ? layout.height : layout.width }
    if (layout.hasNames) {
      writeNodes(context, picture, { side, offset, extent })
      writeStrip(context, picture, { side, offset, extent })
    } else writeGroups(context, picture, { side, offset, extent })
    context.restore()
  }
}

interface Band {
  side: 'left' | 'top'
  offset: number
  /** the layout with its height along this side */
  extent: MatrixLayout
}

function writeNodes(context: CanvasRenderingContext2D, { model, layout, colours, font }: MatrixPicture, { side, offset, extent }: Band): void {
  const { cell, band } = layout
  context.font = `${Math.min(14, cell)}px ${font}`
  context.fillStyle = colours.ink
  const first = Math.max(0, Math.floor(offset / cell))
  const last = Math.min(model.nodes.length, Math.ceil((offset + extent.height - band) / cell))
  for (let index = first; index < last; index++) {
    const name = shorten(context, model.nodes[index]?.name ?? '', band - GROUP_STRIP - 10)
    write(context, name, { side, along: band + (index + 0.5) * cell - offset, band })
  }
}

function writeGroups(context: CanvasRenderingContext2D, { model, layout, colours, font }: MatrixPicture, { side, offset, extent }: Band): void {
  context.font = `14px ${font}`
  context.fillStyle = colours.ink
  for (const { text, middle } of groupNames(model.groups, extent, { offset, line: LINE })) {
    write(context, shorten(context, text, layout.band - 10), { side, along: middle, band: layout.band })
  }
}

/** The groups in the outer strip, written along it, as far as each has room. */
function writeStrip(context: CanvasRenderingContext2D, { model, layout, colours, font }: MatrixPicture, { side, offset, extent }: Band): void {
  const { cell, band } = layout
  context.font = `600 14px ${font}`
  context.fillStyle = colours.accent
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  for (const { name, start, length } of model.groups) {
    const from = Math.max(band, band + start * cell - offset)
    const to = Math.min(extent.height, band + (start + length) * cell - offset)
    if (to - from < 3 * LINE) continue
    context.save()
    if (side === 'left') {
      context.translate(GROUP_STRIP / 2, (from + to) / 2)
      context.rotate(-Math.PI / 2)
    } else context.translate((from + to) / 2, GROUP_STRIP / 2)
    context.fillText(shorten(context, name, to - from - 8), 0, 0)
    context.restore()
  }
}

function write(context: CanvasRenderingContext2D, text: string, { side, along, band }: { side: 'left' | 'top'; along: number; band: number }): void {
  context.save()
  context.textBaseline = 'middle'
  context.textAlign = side === 'left' ? 'right' : 'left'
  if (side === 'left') context.translate(band - 5, along)
  else {
    context.translate(along, band - 5)
    context.rotate(-Math.PI / 2)
  }
  context.fillText(text, 0, 0)
  context.restore()
}

function shorten(context: CanvasRenderingContext2D, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text
  let end = text.length - 1
  while (end > 1 && context.measureText(`${text.slice(0, end)}…`).width > room) end--
  return `${text.slice(0, end).trimEnd()}…`
}

export interface MatrixMarks {
  /** the cell that is looked at */
  cursor: MatrixPlace | null
  /** the node that is selected on the page */
  selected: number
  hasFocus: boolean
}

/** Row and column of what is looked at and of the selection, on a layer of their own, so that the cells need not be drawn again. */
export function drawMarks(context: CanvasRenderingContext2D, { layout, scroll, colours }: MatrixPicture, { cursor, selected, hasFocus }: MatrixMarks): void {
  const { cell, band, width, height } = layout
  context.clearRect(0, 0, width, height)
  const left = (index: number) => band + index * cell - scroll.x
  const top = (index: number) => band + index * cell - scroll.y
  const bar = (place: MatrixPlace, strength: number) => {
    context.globalAlpha = strength
    context.fillStyle = colours.accent
    if (place.row >= 0 && top(place.row) > band - cell) context.fillRect(GROUP_STRIP, top(place.row), width, Math.max(1, cell))
    if (place.column >= 0 && left(place.column) > band - cell) context.fillRect(left(place.column), GROUP_STRIP, Math.max(1, cell), height)
    context.globalAlpha = 1
  }
  if (selected >= 0) bar({ row: selected, column: selected }, 0.22)
  if (!cursor) return
  bar(cursor, 0.14)
  if (cursor.row < 0 || cursor.column < 0) return
  const size = Math.max(6, cell + 2)
  context.strokeStyle = hasFocus ? colours.accent : colours.quiet
  context.lineWidth = 2
  context.strokeRect(left(cursor.column) + (cell - size) / 2, top(cursor.row) + (cell - size) / 2, size, size)
}
