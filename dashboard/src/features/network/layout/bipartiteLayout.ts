import type { Positions } from './layoutModel'

const LINE = 34
const COLUMN = 520
/** So many rounds of ordering by the mean place of the neighbours (Sugiyama's barycentre method) untangle most crossings. */
const ROUNDS = 8

export interface BipartiteNode {
  id: string
  /** the column: kinds side by side, from left to right */
  column: number
  degree: number
}

/** Kinds in columns side by side, each ordered so that tied nodes stand at about the same height. The same input gives the same picture. */
export function bipartiteLayout(nodes: readonly BipartiteNode[], neighbours: ReadonlyMap<string, readonly string[]>): Positions {
  const columns = [...new Set(nodes.map((node) => node.column))].sort((a, b) => a - b)
    .map((column) => nodes.filter((node) => node.column === column).sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).map((node) => node.id))
  const height = new Map<string, number>()
  const settle = (column: readonly string[]) => column.forEach((id, index) => height.set(id, (index + 0.5) / column.length))
  columns.forEach(settle)
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of round % 2 === 0 ? columns : [...columns].reverse()) settle(sortByNeighbours(column, { neighbours, height }))
  }
  return toPositions(columns, height)
}

interface Heights {
  neighbours: ReadonlyMap<string, readonly string[]>
  height: Map<string, number>
}

function sortByNeighbours(column: string[], { neighbours, height }: Heights): string[] {
  const wanted = new Map(column.map((id) => {
    const places = (neighbours.get(id) ?? []).flatMap((other) => height.get(other) ?? [])
    return [id, places.length === 0 ? 2 : places.reduce((sum, place) => sum + place, 0) / places.length] as const
  }))
  return column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || (height.get(a) ?? 0) - (height.get(b) ?? 0))
}

function toPositions(columns: readonly (readonly string[])[], height: ReadonlyMap<string, number>): Positions {
  const tallest = LINE * Math.max(0, ...columns.map((column) => column.length))
  const width = Math.max(COLUMN, tallest * 0.8)
  const positions: Positions = {}
  columns.forEach((column, index) => {
    for (const id of column) positions[id] = { x: index * width, y: -(height.get(id) ?? 0) * tallest }
  })
  return positions
}
