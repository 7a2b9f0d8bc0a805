/** Plain values, so that they can be sent to the worker and back. */
export interface LayoutNode {
  id: string
  component: number
  radius: number
  /** nodes of one block are laid out beside each other; blocks of lower number come first */
  block: number
}

export interface LayoutInput {
  nodes: readonly LayoutNode[]
  edges: readonly { source: string; target: string; weight: number }[]
  seed: number
}

export interface Position {
  x: number
  y: number
}

export type Positions = Record<string, Position>

export interface Box {
  minX: number
  minY: number
  maxX: number
  maxY: number
}

/** How the nodes are placed: by forces, on a circle by colour, kinds side by side, or where they are on the map of the district. */
export const ARRANGEMENTS = ['force', 'circle', 'bipartite', 'geographic'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]
