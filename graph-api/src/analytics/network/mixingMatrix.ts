import type { Graph } from '../graph/graph.js'

export interface MixingMatrix {
  /** The known groups, ascending: the rows and the columns. */
  readonly groups: Int32Array
  /**
   * Ties from the group of the row to that of the column. Undirected: ties between the two, the same on either side of the
   * diagonal, which has each tie within a group once (NetworkX counts it twice).
   */
  readonly ties: readonly Float64Array[]
}

/**
 * Mixing matrix: who is tied to whom, by groups. Loops and ties with an end of unknown group (-1) do not count. As
 * NetworkX 3 `attribute_mixing_matrix(normalized=False)`, but for the diagonal of undirected graphs.
 * Source: Newman, Phys. Rev. E 67, 026126, 2003. Cost: O(n + m + g²).
 */
export function mixingMatrix(graph: Graph, groups: Int32Array): MixingMatrix {
  const known = Int32Array.from(new Set(groups)).filter((group) => group >= 0).sort()
  const placeOf = new Map([...known].map((group, place) => [group, place]))
  const ties = Array.from(known, () => new Float64Array(known.length))
  const add = (row: number, column: number): void => {
    const cells = ties[row] as Float64Array
    cells[column] = (cells[column] as number) + 1
  }
  graph.source.forEach((source, edge) => {
    const target = graph.target[edge] as number
    const [row, column] = [placeOf.get(groups[source] as number), placeOf.get(groups[target] as number)]
    if (source === target || row === undefined || column === undefined) return
    add(row, column)
    if (!graph.directed && row !== column) add(column, row)
  })
  return { groups: known, ties }
}
