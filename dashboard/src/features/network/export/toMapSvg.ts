import { estimateWidth } from '../../../charts/estimateWidth'
import type { MapColours, MapEdge, MapNode } from '../../../charts/network/mapModel'
import { shapePath } from '../../../charts/network/shapePath'
import type { PictureLegend } from '../drawPicture'
import { placeMap } from './placeMap'
import { drawEdges, drawHulls, drawNames, drawNodes, type PictureHull } from './svgMap'
import { escapeXml, short, tag, wrapText, type Attributes } from '../../../charts/svgText'

export interface MapSvgInput {
  nodes: readonly MapNode[]
  edges: readonly MapEdge[]
  visible: ReadonlySet<string>
  hulls?: readonly PictureHull[]
  /** the message */
  title: string
  /** what is to be seen, for those who do not see it */
  description: string
  legend: readonly PictureLegend[]
  /** filter in words, date, source */
  notes: readonly string[]
  colours: MapColours
  width?: number
  /** default: an estimate that is rather too wide */
  measure?: (text: string, size: number) => number
}

const WIDTH = 1200
const PAD = 24
const TITLE = { size: 20, line: 26 }
const TEXT = { size: 14, line: 22 }
const MARK = 6
const FONT = "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Arial, sans-serif"

/** The whole shown map as an SVG that needs nothing else: title, map, legend, filter, date and source; texts stay texts. */
export function toMapSvg({ nodes, edges, visible, hulls = [], title, description, legend, notes, colours, width = WIDTH, measure = estimateWidth }: MapSvgInput): string {
  const inner = width - 2 * PAD
  const titleLines = wrapText(title, { size: TITLE.size, width: inner * 0.95 })
  const top = PAD + titleLines.length * TITLE.line
  const map = drawMap({ nodes: nodes.filter(({ id }) => visible.has(id)), edges, hulls, colours, width, measure })
  const legendTop = top + map.height + PAD
  const foot = legendRows(legend, inner)
  const noteLines = notes.flatMap((note) => wrapText(note, { ...TEXT, width: inner }))
  const notesTop = legendTop + foot.height + TEXT.line / 2
  const height = Math.ceil(notesTop + noteLines.length * TEXT.line + PAD)
  const body = [
    `<title id="map-title">${escapeXml(title)}</title><desc id="map-desc">${escapeXml(description)}</desc>`,
    tag('rect', { width, height, fill: colours.paper }),
    ...titleLines.map((line, index) => textLine(line, { y: PAD + (index + 0.5) * TITLE.line, size: TITLE.size, colour: colours.ink })),
    tag('g', { transform: `translate(0 ${short(top)})` }, map.content || ' '),
    ...foot.entries.map(({ entry, x, y }) => legendEntry(entry, { x: PAD + x, y: legendTop + y, colours })),
    ...noteLines.map((line, index) => textLine(line, { y: notesTop + (index + 0.5) * TEXT.line, size: TEXT.size, colour: colours.ink })),
  ]
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': 'map-title map-desc', 'font-family': FONT }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', frame, `\n${body.join('\n')}\n`)}\n`
}

type MapPart = Pick<MapSvgInput, 'nodes' | 'edges' | 'colours'> & { measure: NonNullable<MapSvgInput['measure']>; hulls: readonly PictureHull[]; width: number }

function drawMap(part: MapPart): { content: string; height: number } {
  const places = placeMap(part.nodes, part.width)
  const input = { ...part, places }
  const hulls = drawHulls(input)
  return { content: [hulls.shapes, drawEdges(input), drawNodes(input), hulls.names, drawNames(input, hulls.boxes)].filter(Boolean).join('\n'), height: places.height }
}

interface PlacedEntry {
  entry: PictureLegend
  x: number
  y: number
}

/** The entries one beside the other, broken into rows. */
function legendRows(legend: readonly PictureLegend[], width: number): { entries: PlacedEntry[]; height: number } {
  let [x, y] = [0, TEXT.line / 2]
  const entries = legend.map((entry) => {
    const needed = estimateWidth(entry.label, TEXT.size) + 40
    if (x > 0 && x + needed > width) [x, y] = [0, y + TEXT.line]
    const placed = { entry, x, y }
    x += needed
    return placed
  })
  return { entries, height: legend.length === 0 ? 0 : y + TEXT.line / 2 }
}

function legendEntry({ label, colour, shape, isHollow }: PictureLegend, { x, y, colours }: { x: number; y: number; colours: MapColours }): string {
  const look: Attributes = isHollow ? { fill: 'none', stroke: colour, 'stroke-width': 2 } : { fill: colour }
  const mark = tag('path', { d: shapePath(shape, MARK), transform: `translate(${short(x + 7)} ${short(y)})`, ...look })
  return mark + tag('text', { x: x + 20, y: y + TEXT.size * 0.35, 'font-size': TEXT.size, fill: colours.ink }, escapeXml(label))
}

function textLine(text: string, { y, size, colour }: { y: number; size: number; colour: string }): string {
  const weight: Attributes = size === TITLE.size ? { 'font-weight': 600 } : {}
  return tag('text', { x: PAD, y: y + size * 0.35, 'font-size': size, fill: colour, ...weight }, escapeXml(text))
}
