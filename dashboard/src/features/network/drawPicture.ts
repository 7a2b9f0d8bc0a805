import { drawShape } from '../../charts/network/drawShape'
import type { MapColours, MapShape } from '../../charts/network/mapModel'

export interface PictureLegend {
  label: string
  colour: string
  shape: MapShape
  isHollow: boolean
}

export interface PictureInput {
  map: HTMLCanvasElement
  title: string
  legend: readonly PictureLegend[]
  /** filter in words, date, source */
  notes: readonly string[]
  colours: MapColours
  font: string
}

const PAD = 24
const LINE = 22

/** The map with everything that a picture found later needs: its message, legend, filter, date and source. */
export function drawPicture({ map, title, legend, notes, colours, font }: PictureInput): HTMLCanvasElement {
  const scale = Math.max(1, window.devicePixelRatio || 1)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('A picture needs a 2D canvas, and the browser gave none')
  const width = Math.max(640, map.width / scale)
  const mapHeight = map.height * (width / map.width)
  context.font = `14px ${font}`
  const noteLines = notes.flatMap((note) => wrap(context, note, width - 2 * PAD))
  context.font = `600 20px ${font}`
  const titleLines = wrap(context, title, width - 2 * PAD)
  const rows = legendRows({ context, legend, font, width })
  const top = PAD + titleLines.length * 26 + 8
  const height = top + mapHeight + PAD + (rows.at(-1)?.y ?? 0) + LINE + noteLines.length * LINE + PAD
  canvas.width = width * scale
  canvas.height = height * scale
  context.scale(scale, scale)
  context.fillStyle = colours.paper
  context.fillRect(0, 0, width, height)
  context.fillStyle = colours.ink
  context.textBaseline = 'middle'
  context.font = `600 20px ${font}`
  titleLines.forEach((line, index) => context.fillText(line, PAD, PAD + 10 + index * 26))
  context.drawImage(map, 0, top, width, mapHeight)
  context.font = `14px ${font}`
  const foot = top + mapHeight + PAD
  for (const { entry, x, y } of rows) {
    drawShape(context, { shape: entry.shape, radius: 6, colour: entry.colour, paper: entry.isHollow ? colours.paper : null, x: PAD + x + 7, y: foot + y })
    context.fillStyle = colours.ink
    context.fillText(entry.label, PAD + x + 20, foot + y)
  }
  const notesTop = foot + (rows.at(-1)?.y ?? 0) + LINE + 4
  noteLines.forEach((line, index) => context.fillText(line, PAD, notesTop + index * LINE))
  return canvas
}

interface LegendRoom {
  context: CanvasRenderingContext2D
  legend: readonly PictureLegend[]
  font: string
  width: number
}

function legendRows({ context, legend, font, width }: LegendRoom): { entry: PictureLegend; x: number; y: number }[] {
  context.font = `14px ${font}`
  let x = 0
  let y = 0
  return legend.map((entry) => {
    const needed = context.measureText(entry.label).width + 40
    if (x > 0 && x + needed > width - 2 * PAD) {
      x = 0
      y += LINE
    }
    const place = { entry, x, y }
    x += needed
    return place
  })
}

function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
