import { polygonHull } from 'd3-polygon'
import type Sigma from 'sigma'
import type { MapColours, MapHull } from './mapModel'
import { mixColours } from './mixColours'
import type { LabelBox } from './placeLabels'

const PAD = 22
const FILL = 0.1
const LINE = 0.45
const NAME_SIZE = 14
const NAME_HEIGHT = 20
/** More names would be read by nobody; the legend has them all. */
const MOST_NAMES = 12

export interface HullInput {
  sigma: Sigma
  context: CanvasRenderingContext2D
  hulls: readonly MapHull[]
  visible: ReadonlySet<string>
  colours: MapColours
}

type Point = [number, number]

/** A soft outline around the shown members of each hull, below ties and nodes. Gives each hull's highest point, for its name. */
export function drawHulls({ sigma, context, hulls, visible, colours }: HullInput): Map<MapHull, Point> {
  const { width, height } = sigma.getDimensions()
  context.clearRect(0, 0, width, height)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  const tops = new Map<MapHull, Point>()
  for (const hull of hulls) {
    const points = hull.ids.filter((id) => visible.has(id)).flatMap((id): Point[] => {
      const data = sigma.getNodeDisplayData(id)
      if (!data) return []
      const { x, y } = sigma.framedGraphToViewport(data)
      return [[x, y]]
    })
    if (points.length < 2) continue
    const outline = polygonHull(points) ?? points
    trace(context, outline)
    // A wide line with round joins is the outline moved outwards; the narrower one above it leaves its rim.
    drawBand(context, mixColours(colours.paper, hull.colour, LINE), PAD * 2 + 2)
    drawBand(context, mixColours(colours.paper, hull.colour, FILL), PAD * 2)
    const top = outline.reduce((highest, point) => (point[1] < highest[1] ? point : highest))
    tops.set(hull, [outline.reduce((sum, [x]) => sum + x, 0) / outline.length, top[1] - PAD])
  }
  return tops
}

function trace(context: CanvasRenderingContext2D, outline: readonly Point[]): void {
  context.beginPath()
  outline.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)))
  context.closePath()
}

function drawBand(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.lineWidth = width
  context.strokeStyle = colour
  context.fillStyle = colour
  context.stroke()
  context.fill()
}

export interface NameInput {
  context: CanvasRenderingContext2D
  tops: ReadonlyMap<MapHull, readonly [number, number]>
  colours: MapColours
  font: string
  area: { width: number; height: number }
}

/** The names of the hulls, the largest first, none over another; gives the boxes that other names must keep free. */
export function drawHullNames({ context, tops, colours, font, area }: NameInput): LabelBox[] {
  context.font = `650 ${NAME_SIZE}px ${font}`
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  const taken: LabelBox[] = []
  for (const [hull, [x, y]] of [...tops].sort(([a], [b]) => b.ids.length - a.ids.length).slice(0, MOST_NAMES)) {
    const width = context.measureText(hull.name).width
    const left = Math.max(2, Math.min(area.width - width - 2, x - width / 2))
    const top = y - NAME_HEIGHT - 2
    const box = { left, right: left + width, top, bottom: top + NAME_HEIGHT }
    const fits = top >= 0 && box.bottom <= area.height && x >= 0 && x <= area.width
    if (!fits || taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)) continue
    taken.push(box)
    context.lineWidth = 5
    context.strokeStyle = colours.paper
    context.strokeText(hull.name, left, top + NAME_HEIGHT / 2)
    context.fillStyle = mixColours(hull.colour, colours.ink, 0.55)
    context.fillText(hull.name, left, top + NAME_HEIGHT / 2)
  }
  return taken
}
