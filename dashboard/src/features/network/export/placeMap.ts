import type { MapNode } from '../../../charts/network/mapModel'

export interface Place {
  x: number
  y: number
  radius: number
}

export interface MapPlaces {
  height: number
  of: ReadonlyMap<string, Place>
}

/** Room at the edge for names and outlines. */
const MARGIN = 56
const HEIGHTS = { least: 0.35, most: 1 }
/** Marks grow more slowly than the map, as on the screen. */
const SIZES = { least: 0.4, most: 1.6 }

/** The nodes in pixels of a picture of this width: the whole of them fits, up stays up as on the map, and the shape of the layout is kept. */
export function placeMap(nodes: readonly MapNode[], width: number): MapPlaces {
  if (nodes.length === 0) return { height: 0, of: new Map() }
  const box = boxOf(nodes)
  const [wide, high] = [Math.max(1e-9, box.right - box.left), Math.max(1e-9, box.top - box.bottom)]
  const height = Math.round(width * Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, high / wide)))
  const scale = nodes.length === 1 ? 1 : Math.min((width - 2 * MARGIN) / wide, (height - 2 * MARGIN) / high)
  const growth = Math.min(SIZES.most, Math.max(SIZES.least, Math.sqrt(scale)))
  const [middleX, middleY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const place = ({ x, y, radius }: MapNode): Place => ({ x: width / 2 + (x - middleX) * scale, y: height / 2 - (y - middleY) * scale, radius: radius * growth })
  return { height, of: new Map(nodes.map((node) => [node.id, place(node)])) }
}

function boxOf(nodes: readonly MapNode[]): { left: number; right: number; bottom: number; top: number } {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity }
  for (const { x, y } of nodes) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.bottom = Math.min(box.bottom, y)
    box.top = Math.max(box.top, y)
  }
  return box
}
