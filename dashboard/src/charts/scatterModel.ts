import type { MapShape } from './network/mapModel'
import type { AxisScale } from './planAxis'

/** One mark of a scatter plot; its sentence stands in the tooltip and is read aloud. */
export interface ScatterPoint {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly colour: string
  readonly shape: MapShape
  readonly isHollow: boolean
  readonly sentence: string
}

export interface ScatterAxis {
  /** with its unit in brackets */
  name: string
  scale: AxisScale
  format: (value: number) => string
}

/** A line through the picture behind the marks, such as a limit. */
export interface ScatterCurve {
  id: string
  points: readonly { readonly x: number; readonly y: number }[]
  isDashed: boolean
}

/** Lines that part the picture into four fields, each with its name. */
export interface ScatterQuadrants {
  x: number
  y: number
  topLeft: string
  topRight: string
  bottomLeft: string
  bottomRight: string
}
