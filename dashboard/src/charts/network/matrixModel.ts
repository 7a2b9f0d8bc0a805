/** What the matrix draws: the same nodes as rows and columns, in one order, and a cell for each pair that is tied. */
export interface MatrixModel {
  nodes: readonly MatrixNode[]
  /** parts of the order that belong together, one after the other */
  groups: readonly MatrixGroup[]
  /** each tied pair once, row <= column; the picture is symmetric */
  cells: readonly MatrixCell[]
  /** the cells by placeOf(row, column) */
  byPlace: ReadonlyMap<number, MatrixCell>
}

export interface MatrixNode {
  id: string
  name: string
}

export interface MatrixGroup {
  key: string
  name: string
  /** the first node, and how many */
  start: number
  length: number
}

export interface MatrixCell {
  row: number
  column: number
  weight: number
  kinds: readonly string[]
  /** both nodes are of one group */
  isInside: boolean
}

export interface MatrixPlace {
  row: number
  column: number
}

export function placeOf(order: number, { row, column }: MatrixPlace): number {
  return Math.min(row, column) * order + Math.max(row, column)
}

export function cellAt(model: MatrixModel, place: MatrixPlace): MatrixCell | undefined {
  return model.byPlace.get(placeOf(model.nodes.length, place))
}
