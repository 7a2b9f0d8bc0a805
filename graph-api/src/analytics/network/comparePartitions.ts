export interface PartitionComparison {
  /** Nodes whose group is known in both partitions; the others are left out. */
  readonly compared: number
  /** 1 for the same groups, 0 on average for groups by chance, below 0 for less agreement than chance. Null below two nodes. */
  readonly adjustedRand: number | null
  /** 1 for the same groups, 0 where one tells nothing about the other. Null without nodes. */
  readonly normalisedMutualInformation: number | null
}

/**
 * How far two partitions of the same nodes agree; the numbers of the groups do not matter, -1 is unknown.
 * Adjusted Rand index: pairs that are together in both, corrected for chance: (S - E) / (M - E) with S = Σ C(n_ij, 2),
 * E = A B / C(n, 2), M = (A + B) / 2; source: Hubert and Arabie, J. Classification 2, 193-218, 1985.
 * Normalised mutual information: 2 I(a, b) / (H(a) + H(b)), the arithmetic mean as in scikit-learn
 * `normalized_mutual_info_score`; source: Danon et al., J. Stat. Mech. P09008, 2005. Both are 1 where both partitions
 * are the same trivial one. Cost: O(n).
 */
export function comparePartitions(one: Int32Array, other: Int32Array): PartitionComparison {
  if (one.length !== other.length) throw new Error(`comparePartitions: the partitions need the same number of nodes, but have ${one.length} and ${other.length}`)
  const table = contingency(one, other)
  return { compared: table.total, adjustedRand: adjustedRand(table), normalisedMutualInformation: mutualInformation(table) }
}

interface Table { readonly total: number; readonly cells: readonly Cell[]; readonly rows: ReadonlyMap<number, number>; readonly columns: ReadonlyMap<number, number> }
interface Cell { readonly row: number; readonly column: number; count: number }

function contingency(one: Int32Array, other: Int32Array): Table {
  const cells = new Map<string, Cell>()
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()]
  let total = 0
  one.forEach((row, node) => {
    const column = other[node] as number
    if (row < 0 || column < 0) return
    total += 1
    rows.set(row, (rows.get(row) ?? 0) + 1)
    columns.set(column, (columns.get(column) ?? 0) + 1)
    const key = `${row} ${column}`
    const cell = cells.get(key) ?? { row, column, count: 0 }
    cell.count += 1
    cells.set(key, cell)
  })
  return { total, cells: [...cells.values()], rows, columns }
}

function adjustedRand({ total, cells, rows, columns }: Table): number | null {
  if (total < 2) return null
  const together = sum(cells.map((cell) => pairs(cell.count)))
  const inRows = sum([...rows.values()].map(pairs))
  const inColumns = sum([...columns.values()].map(pairs))
  const expected = inRows * inColumns / pairs(total)
  const most = (inRows + inColumns) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

function mutualInformation({ total, cells, rows, columns }: Table): number | null {
  if (total === 0) return null
  if (rows.size === 1 && columns.size === 1) return 1
  if (rows.size === 1 || columns.size === 1) return 0
  const shared = sum(cells.map(({ row, column, count }) => count / total * Math.log(count * total / ((rows.get(row) as number) * (columns.get(column) as number)))))
  return Math.min(1, Math.max(0, 2 * shared / (entropy(rows, total) + entropy(columns, total))))
}

function entropy(counts: ReadonlyMap<number, number>, total: number): number {
  return sum([...counts.values()].map((count) => count / total * Math.log(total / count)))
}

function pairs(count: number): number {
  return count * (count - 1) / 2
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
