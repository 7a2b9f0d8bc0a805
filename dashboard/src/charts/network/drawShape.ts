import type { MapShape } from './mapModel'

export interface DrawnShape {
  shape: MapShape
  x: number
  y: number
  radius: number
  colour: string
  /** the colour inside of a hollow mark; null: filled */
  paper: string | null
}

/** Corners of the shapes at radius 1, so that all cover about the same area; as in the shader of the map. */
const CORNERS: Record<Exclude<MapShape, 'circle'>, readonly (readonly [number, number])[]> = {
  square: [[-0.886, -0.886], [0.886, -0.886], [0.886, 0.886], [-0.886, 0.886]],
  diamond: [[0, -1.253], [1.253, 0], [0, 1.253], [-1.253, 0]],
  hexagon: [[-1.1, 0], [-0.55, -0.952], [0.55, -0.952], [1.1, 0], [0.55, 0.952], [-0.55, 0.952]],
}

/** A mark of the map on a plain canvas. */
export function drawShape(context: CanvasRenderingContext2D, { shape, x, y, radius, colour, paper }: DrawnShape): void {
  context.beginPath()
  if (shape === 'circle') context.arc(x, y, radius, 0, 2 * Math.PI)
  else CORNERS[shape].forEach(([dx, dy], index) => (index === 0 ? context.moveTo(x + dx * radius, y + dy * radius) : context.lineTo(x + dx * radius, y + dy * radius)))
  context.closePath()
  context.fillStyle = paper ?? colour
  context.fill()
  if (paper === null) return
  context.lineWidth = 2
  context.strokeStyle = colour
  context.stroke()
}
