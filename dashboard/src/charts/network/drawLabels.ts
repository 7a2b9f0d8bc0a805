import type Sigma from 'sigma'
import type { MapColours, MapEmphasis } from './mapModel'
import { placeLabels, type LabelBox, type LabelWish } from './placeLabels'

const SIZE = 14
const LINE = 18
const LONGEST = 34
/** So many names at most: one for this many square pixels, and one for each node while there are few. */
const AREA_PER_NAME = 9000
/** While few nodes are in view a name covers none of them; in a crowd it may cover the smaller ones. */
const FEW = 120
const LARGEST_KEPT_CLEAR = 40
/** So many of the largest have a name even where it covers a mark. */
const STRONG = 2
/** A ring around a mark. */
const RING_GROWTH = 1.2
const RING_ROOM = 4

export interface LabelInput {
  sigma: Sigma
  context: CanvasRenderingContext2D
  /** visible ids, largest first */
  order: readonly string[]
  emphasis: MapEmphasis
  colours: MapColours
  font: string
  /** names of hulls, which stay free */
  reserved: readonly LabelBox[]
}

const widths = new Map<string, number>()

/** Draws the names that fit, the largest nodes first, each with a halo, and the ring around the selection. */
export function drawLabels({ sigma, context, order, emphasis, colours, font, reserved }: LabelInput): void {
  const { width, height } = sigma.getDimensions()
  context.font = `500 ${SIZE}px ${font}`
  const nodes = nodesInView(sigma, order, { width, height })
  const wanted = prefer(nodes, emphasis)
  const most = nodes.length <= FEW ? nodes.length : Math.round((width * height) / AREA_PER_NAME)
  const wishes = wanted.slice(0, most).map((node, index) => ({ ...node, radius: reachOf(node, emphasis), strong: index < STRONG, width: widthOf(context, node.label) + 2 }))
  const obstacles = nodes.slice(0, nodes.length <= FEW ? FEW : LARGEST_KEPT_CLEAR).map(boxOf)
  const labels = placeLabels({ wishes, obstacles, reserved, height: LINE, area: { left: 2, top: 2, right: width - 2, bottom: height - 2 } })
  context.strokeStyle = colours.accent
  drawRings(context, nodes, emphasis)
  const text = new Map(wishes.map((wish) => [wish.id, wish.label]))
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = colours.paper
  context.fillStyle = colours.ink
  for (const { id, left, middle } of labels) {
    const label = text.get(id) ?? ''
    context.strokeText(label, left, middle)
    context.fillText(label, left, middle)
  }
}

type LabelledNode = Omit<LabelWish, 'width' | 'strong'> & { label: string }

function nodesInView(sigma: Sigma, order: readonly string[], area: { width: number; height: number }): LabelledNode[] {
  const found: LabelledNode[] = []
  for (const id of order) {
    const data = sigma.getNodeDisplayData(id)
    if (!data || data.hidden) continue
    const { x, y } = sigma.framedGraphToViewport(data)
    if (x < -20 || y < -20 || x > area.width + 20 || y > area.height + 20) continue
    found.push({ id, x, y, radius: sigma.scaleSize(data.size), label: shorten(String(data.label ?? '')), must: false })
  }
  return found
}

/** The selection and the hovered node always have a name, then what an answer speaks of, then their neighbours; what has stepped back has none. */
function prefer(nodes: readonly LabelledNode[], { selected, hovered, kept, ringed }: MapEmphasis): LabelledNode[] {
  const isFirst = (node: LabelledNode) => node.id === selected || node.id === hovered
  const first = nodes.filter(isFirst).map((node) => ({ ...node, must: true }))
  const spoken = nodes.filter((node) => !isFirst(node) && ringed.has(node.id))
  const rest = nodes.filter((node) => !isFirst(node) && !ringed.has(node.id) && (kept === null || kept.has(node.id)))
  return [...first, ...spoken, ...rest]
}

/** Around the selection and what an answer speaks of a full ring, around what was picked a dashed one, over who is thought away a cross. */
function drawRings(context: CanvasRenderingContext2D, nodes: readonly LabelledNode[], { selected, ringed, marked, gone }: MapEmphasis): void {
  context.lineWidth = 3
  for (const node of nodes) {
    if (node.id === selected || ringed.has(node.id)) ring(context, node, RING_ROOM)
    if (marked.has(node.id)) {
      context.setLineDash([4, 3])
      ring(context, node, 8)
      context.setLineDash([])
    }
    if (gone.has(node.id)) cross(context, node)
  }
}

/** A name stands beside the ring, not on it. */
function reachOf({ id, radius }: LabelledNode, { selected, ringed }: MapEmphasis): number {
  return id === selected || ringed.has(id) ? radius * RING_GROWTH + RING_ROOM : radius
}

function ring(context: CanvasRenderingContext2D, { x, y, radius }: LabelledNode, room: number): void {
  context.beginPath()
  context.arc(x, y, radius * RING_GROWTH + room, 0, 2 * Math.PI)
  context.stroke()
}

function cross(context: CanvasRenderingContext2D, { x, y, radius }: LabelledNode): void {
  const reach = radius + 3
  context.beginPath()
  context.moveTo(x - reach, y - reach)
  context.lineTo(x + reach, y + reach)
  context.moveTo(x + reach, y - reach)
  context.lineTo(x - reach, y + reach)
  context.stroke()
}

function boxOf({ x, y, radius }: LabelledNode): LabelBox {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

function widthOf(context: CanvasRenderingContext2D, label: string): number {
  const key = `${context.font}|${label}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const width = context.measureText(label).width
  widths.set(key, width)
  return width
}

function shorten(label: string): string {
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1).trimEnd()}…`
}
