import type { MapShape } from './mapModel'

/** The outline of a node's sign around (0, 0) as an SVG path; all four cover about the same area as a circle of this radius. */
export function shapePath(shape: MapShape, radius: number): string {
  const at = (value: number) => Number((value * radius).toFixed(2))
  if (shape === 'square') return `M${at(-0.886)} ${at(-0.886)}H${at(0.886)}V${at(0.886)}H${at(-0.886)}z`
  if (shape === 'diamond') return `M0 ${at(-1.253)}L${at(1.253)} 0L0 ${at(1.253)}L${at(-1.253)} 0z`
  if (shape === 'hexagon') return `M${at(-1.1)} 0L${at(-0.55)} ${at(-0.952)}H${at(0.55)}L${at(1.1)} 0L${at(0.55)} ${at(0.952)}H${at(-0.55)}z`
  return `M${at(-1)} 0A${at(1)} ${at(1)} 0 1 1 ${at(1)} 0A${at(1)} ${at(1)} 0 1 1 ${at(-1)} 0z`
}
