/** What the map draws. Positions and radii are in the units of the layout; colours are hexadecimal (#rrggbb). */
export type MapShape = 'circle' | 'square' | 'diamond' | 'hexagon'

export interface MapNode {
  id: string
  label: string
  x: number
  y: number
  radius: number
  colour: string
  shape: MapShape
  /** drawn as an outline only */
  hollow: boolean
}

export interface MapEdge {
  id: string
  source: string
  target: string
}

export interface MapColours {
  paper: string
  ink: string
  accent: string
}

/** What is looked at: the part that stays at full strength, and how far the rest steps back. */
export interface MapEmphasis {
  selected: string | null
  hovered: string | null
  /** null: everything at full strength */
  kept: ReadonlySet<string> | null
}

export interface MapCamera {
  x: number
  y: number
  ratio: number
}
