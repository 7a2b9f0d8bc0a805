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

export interface LabelInput {
  sigma: Sigma
  context: CanvasRenderingContext2D
  /** visible ids, largest first */
  order: readonly string[]
  emphasis: MapEmphasis
  colours: MapColours
  font: string
}

const widths = new Map<string, number>()

/** Draws the names that fit, the largest nodes first, each with a halo, and the ring around the selection. */
export function drawLabels({ sigma, context, order, emphasis, colours, font }: LabelInput): void {
  const { width, height } = sigma.getDimensions()
  context.clearRect(0, 0, width, height)
  context.font = `500 ${SIZE}px ${font}`
  const nodes = nodesInView(sigma, order, { width, height })
  const wanted = prefer(nodes, emphasis)
  const most = nodes.length <= FEW ? nodes.length : Math.round((width * height) / AREA_PER_NAME)
  const wishes = wanted.slice(0, most).map((node, index) => ({ ...node, strong: index < STRONG, width: widthOf(context, node.label) + 2 }))
  const obstacles = nodes.slice(0, nodes.length <= FEW ? FEW : LARGEST_KEPT_CLEAR).map(boxOf)
  const labels = placeLabels({ wishes, obstacles, height: LINE, area: { left: 2, top: 2, right: width - 2, bottom: height - 2 } })
  drawRing(context, nodes.find((node) => node.id === emphasis.selected), colours)
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

/** The selection and the hovered node always have a name, then their neighbours; what has stepped back has none. */
function prefer(nodes: readonly LabelledNode[], { selected, hovered, kept }: MapEmphasis): LabelledNode[] {
  const first = nodes.filter((node) => node.id === selected || node.id === hovered).map((node) => ({ ...node, must: true }))
  const rest = nodes.filter((node) => node.id !== selected && node.id !== hovered && (kept === null || kept.has(node.id)))
  return [...first, ...rest]
}

function drawRing(context: CanvasRenderingContext2D, node: LabelledNode | undefined, colours: MapColours): void {
  if (!node) return
  context.beginPath()
  context.arc(node.x, node.y, node.radius * 1.2 + 4, 0, 2 * Math.PI)
  context.lineWidth = 3
  context.strokeStyle = colours.accent
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
