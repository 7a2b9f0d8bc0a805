import type { Box, LayoutNode, Positions } from './layoutModel'

/** One component, placed around an origin of its own. */
export interface Part {
  nodes: readonly LayoutNode[]
  positions: Positions
}

/** Room between two parts (names stand beside the marks, so more in width than in height), and between two blocks. */
const SIDE_GAP = 220
const PART_GAP = 44
const BLOCK_GAP = 160
/** The map is wider than high. */
const ASPECT = 2

/** A block's parts as shelves, below what is there already; no two parts overlap. Gives the positions and where the next block begins. */
export function packBlock(parts: readonly Part[], top: number): { positions: Positions; bottom: number } {
  const shelves = packShelves(parts)
  const positions: Positions = {}
  for (const [id, place] of Object.entries(shelves.positions)) positions[id] = { x: place.x - shelves.width / 2, y: -(place.y + top) }
  return { positions, bottom: top + shelves.height + BLOCK_GAP }
}

interface Shelves {
  positions: Positions
  width: number
  height: number
}

function packShelves(parts: readonly Part[]): Shelves {
  const boxes = parts.map((part) => ({ part, box: boxOf(part) })).sort((a, b) => compareParts(a.part, b.part))
  const area = boxes.reduce((sum, { box }) => sum + (box.maxX - box.minX + SIDE_GAP) * (box.maxY - box.minY + PART_GAP), 0)
  const widest = Math.max(0, ...boxes.map(({ box }) => box.maxX - box.minX))
  const width = Math.max(widest, Math.sqrt(area * ASPECT))
  const positions: Positions = {}
  let x = 0
  let y = 0
  let shelf = 0
  let singles = false
  for (const { part, box } of boxes) {
    const partWidth = box.maxX - box.minX
    // Single nodes begin a shelf of their own, or they would be strewn around the large parts.
    const isFirstSingle = part.nodes.length === 1 && !singles
    singles = part.nodes.length === 1
    if (x > 0 && (isFirstSingle || x + partWidth > width)) {
      x = 0
      y += shelf + PART_GAP
      shelf = 0
    }
    for (const [id, place] of Object.entries(part.positions)) positions[id] = { x: x + place.x - box.minX, y: y + place.y - box.minY }
    x += partWidth + SIDE_GAP
    shelf = Math.max(shelf, box.maxY - box.minY)
  }
  return { positions, width, height: y + shelf }
}

/** Large before small; among equals by the first id. */
function compareParts(a: Part, b: Part): number {
  return b.nodes.length - a.nodes.length || ((a.nodes[0]?.id ?? '') < (b.nodes[0]?.id ?? '') ? -1 : 1)
}

function boxOf(part: Part): Box {
  const box: Box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity }
  for (const node of part.nodes) {
    const place = part.positions[node.id] ?? { x: 0, y: 0 }
    box.minX = Math.min(box.minX, place.x - node.radius)
    box.minY = Math.min(box.minY, place.y - node.radius)
    box.maxX = Math.max(box.maxX, place.x + node.radius)
    box.maxY = Math.max(box.maxY, place.y + node.radius)
  }
  return box
}
