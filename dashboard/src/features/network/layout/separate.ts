import type { LayoutNode, Positions } from './layoutModel'

/** Pixels between two marks: in a small part enough to see the tie between them and to write beside them, in a crowd just enough. */
const LEAST_GAP = 8
const MOST_GAP = 44
/** A part of this many nodes and fewer has the full gap; the gap shrinks as the side of the room that the nodes share. */
const ROOMY = 45
const MOST_ROUNDS = 60
/** More cells than any layout is high: column and row make one number. */
const CELLS = 1e7

/**
 * Pushes nodes apart until none covers another (with a gap), each pair by half of what is missing. A grid of cells as wide as the largest
 * pair keeps the work near to linear. Ends when nothing overlaps, or after a fixed number of rounds.
 */
export function separate(nodes: readonly LayoutNode[], positions: Positions): Positions {
  const x = nodes.map((node) => positions[node.id]?.x ?? 0)
  const y = nodes.map((node) => positions[node.id]?.y ?? 0)
  const radius = nodes.map((node) => node.radius)
  const gap = gapFor(nodes.length)
  const cell = 2 * Math.max(...radius) + gap
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!pushOnce({ x, y, radius, gap, cell })) break
  }
  return Object.fromEntries(nodes.map((node, index) => [node.id, { x: x[index] ?? 0, y: y[index] ?? 0 }]))
}

function gapFor(order: number): number {
  return Math.max(LEAST_GAP, Math.min(MOST_GAP, MOST_GAP * Math.sqrt(ROOMY / order)))
}

interface Discs {
  x: number[]
  y: number[]
  radius: readonly number[]
  gap: number
  cell: number
}

function pushOnce(discs: Discs): boolean {
  const { x, y, cell } = discs
  const cells = new Map<number, number[]>()
  const key = (column: number, row: number) => column * CELLS + row
  x.forEach((value, index) => {
    const at = key(Math.floor(value / cell), Math.floor((y[index] ?? 0) / cell))
    const list = cells.get(at)
    if (list) list.push(index)
    else cells.set(at, [index])
  })
  let moved = false
  for (let index = 0; index < x.length; index++) {
    const column = Math.floor((x[index] ?? 0) / cell)
    const row = Math.floor((y[index] ?? 0) / cell)
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const other of cells.get(key(column + dx, row + dy)) ?? []) {
          if (other > index && pushPair(discs, index, other)) moved = true
        }
      }
    }
  }
  return moved
}

function pushPair({ x, y, radius, gap }: Discs, a: number, b: number): boolean {
  const dx = (x[b] ?? 0) - (x[a] ?? 0)
  const dy = (y[b] ?? 0) - (y[a] ?? 0)
  const distance = Math.hypot(dx, dy)
  const missing = (radius[a] ?? 0) + (radius[b] ?? 0) + gap - distance
  if (missing <= 0.01) return false
  // Two nodes on the same spot part along an angle that depends on their order alone.
  const angle = distance > 0 ? Math.atan2(dy, dx) : a + b * 2.399963
  const shift = missing / 2
  x[a] = (x[a] ?? 0) - shift * Math.cos(angle)
  y[a] = (y[a] ?? 0) - shift * Math.sin(angle)
  x[b] = (x[b] ?? 0) + shift * Math.cos(angle)
  y[b] = (y[b] ?? 0) + shift * Math.sin(angle)
  return true
}
