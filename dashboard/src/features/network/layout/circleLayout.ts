import type { Positions } from './layoutModel'

/** Room on the circle for a node, and between two groups, in units of the layout. */
const STEP = 30
const GROUP_GAP = 3
const SMALLEST_RADIUS = 160

export interface CircleNode {
  id: string
  /** position of the node's group in the order of the legend */
  group: number
  degree: number
}

/** All on one circle, those of a group side by side, those with the most ties first, and a gap between two groups. Begins at the top. */
export function circleLayout(nodes: readonly CircleNode[]): Positions {
  const sorted = [...nodes].sort((a, b) => a.group - b.group || b.degree - a.degree || (a.id < b.id ? -1 : 1))
  const groups = new Set(sorted.map((node) => node.group)).size
  const places = sorted.length + (groups > 1 ? groups * GROUP_GAP : 0)
  const radius = Math.max(SMALLEST_RADIUS, (places * STEP) / (2 * Math.PI))
  const positions: Positions = {}
  let place = 0
  sorted.forEach((node, index) => {
    if (index > 0 && sorted[index - 1]?.group !== node.group) place += GROUP_GAP
    const angle = Math.PI / 2 - (2 * Math.PI * place) / Math.max(1, places)
    positions[node.id] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
    place++
  })
  return positions
}
