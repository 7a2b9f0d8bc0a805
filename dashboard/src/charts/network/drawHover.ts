import type Sigma from 'sigma'
import { drawLabels } from './drawLabels'
import { drawShape } from './drawShape'
import type { MapColours, MapEmphasis, MapNode } from './mapModel'
import { mixColours } from './mixColours'

const VEIL = 0.85
const TIE = 0.55
/** Names beside the hovered one; all neighbours are listed in the panel. */
const MOST_NAMES = 24

export interface HoverInput {
  sigma: Sigma
  context: CanvasRenderingContext2D
  /** the hovered node first, then its shown neighbours, the largest first */
  nodes: readonly MapNode[]
  /** where the first is shown while it is pulled; null where it stands */
  at: { x: number; y: number } | null
  emphasis: MapEmphasis
  colours: MapColours
  font: string
}

/** Hover on a large map, drawn over the picture instead of drawing it anew: a veil of paper, above it the node with its ties and neighbours. */
export function drawHover({ sigma, context, nodes, at: pulledTo, emphasis, colours, font }: HoverInput): void {
  const { width, height } = sigma.getDimensions()
  const [centre] = nodes
  const at = pulledTo ?? (centre && placeOf(sigma, centre))
  if (!at) return
  context.globalAlpha = VEIL
  context.fillStyle = colours.paper
  context.fillRect(0, 0, width, height)
  context.globalAlpha = 1
  context.strokeStyle = mixColours(colours.paper, colours.ink, TIE)
  context.lineWidth = 1.5
  context.beginPath()
  for (const node of nodes.slice(1)) {
    const place = placeOf(sigma, node)
    if (!place) continue
    context.moveTo(at.x, at.y)
    context.lineTo(place.x, place.y)
  }
  context.stroke()
  for (const node of [...nodes].reverse()) {
    const place = node === centre ? at : placeOf(sigma, node)
    if (place) drawShape(context, { shape: node.shape, radius: sigma.scaleSize(node.radius), colour: node.colour, paper: node.hollow ? colours.paper : null, ...place })
  }
  drawLabels({ sigma, context, order: nodes.slice(pulledTo ? 1 : 0, MOST_NAMES).map(({ id }) => id), emphasis: { ...emphasis, kept: null }, colours, font, reserved: [] })
}

function placeOf(sigma: Sigma, { id }: MapNode): { x: number; y: number } | null {
  const data = sigma.getNodeDisplayData(id)
  return data && !data.hidden ? sigma.framedGraphToViewport(data) : null
}
