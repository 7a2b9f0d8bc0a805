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
  /** picked by the person: a dashed ring */
  marked: ReadonlySet<string>
  /** what an answer speaks of: a ring, and the ties by the key of their ends */
  ringed: ReadonlySet<string>
  strong: ReadonlySet<string>
  /** thought away: an empty place without ties */
  gone: ReadonlySet<string>
}

/** A tie by its ends, whichever way it is read. */
export function tieKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** An outline around some nodes, with a name. */
export interface MapHull {
  key: string
  name: string
  colour: string
  ids: readonly string[]
}

/** The part of the plane that the whole picture fills; nodes moved by hand do not change it, so that nothing else jumps. */
export interface MapFrame {
  x: [number, number]
  y: [number, number]
}

export interface ScreenPoint {
  x: number
  y: number
}

export interface MapCamera {
  x: number
  y: number
  ratio: number
}
