import type { Entries, OpenModel, Solver } from './linearModel.js'

/** The best lottery over the panels so far, and the prices by which a better panel is found. */
export interface MasterSolution {
  /** By how much the raised probabilities can be lifted above their floors with these panels. */
  readonly level: number
  /** Of each panel, in the order in which they were added. */
  readonly weights: Float64Array
  /** What one more chance for a candidate is worth. */
  readonly prices: Float64Array
  /** What the panels of the lottery are worth at these prices: a panel above it lifts the level. */
  readonly cap: number
}

export interface Master {
  add(panels: readonly Int32Array[]): void
  /** Fixes a candidate's probability from below, and raises it no further. */
  fix(candidate: number, probability: number): void
  solve(): MasterSolution
  close(): void
}

export interface Floors {
  readonly floors: Float64Array
  /** 1 for those whose probability is raised. */
  readonly raised: Uint8Array
  /** What the level is known not to exceed; the search ends there. */
  readonly most: number
}

/**
 * Maximise z, so that P(i) >= floors(i) + z for each raised candidate, where P is the chance in a lottery over the given panels.
 * Source: the primal program of Flanigan et al. (2021), supplement, section on column generation.
 * Columns: z, then one for each panel. Rows: one for each candidate, then the weights' sum of 1.
 */
export function openMaster(solver: Solver, { floors, raised, most }: Floors): Master {
  const count = floors.length
  const model = solver.open({
    maximise: true, costs: [1], lower: [-1], upper: [most],
    rows: [
      ...Array.from(floors, (floor, index) => ({ lower: raised[index] === 1 ? floor : -Infinity, upper: Infinity, indices: raised[index] === 1 ? [0] : [], values: raised[index] === 1 ? [-1] : [] })),
      { lower: 1, upper: 1, indices: [], values: [] },
    ],
  })
  return {
    add: (panels) => { model.addColumns(panels.map((panel) => toColumn(panel, count)), 0) },
    fix: (candidate, probability) => {
      model.setCoefficient(candidate, 0, 0)
      model.setRowBounds(candidate, { lower: probability, upper: Infinity })
    },
    solve: () => solveMaster(model, count),
    close: () => { model.close() },
  }
}

function toColumn(panel: Int32Array, count: number): Entries {
  return { indices: [...panel, count], values: Array.from({ length: panel.length + 1 }, () => 1) }
}

function solveMaster(model: OpenModel, count: number): MasterSolution {
  const { optimal, objective, values, duals } = model.solve()
  if (!optimal) throw new Error('The program of the lottery has no solution')
  const prices = Float64Array.from(duals.subarray(0, count), (dual) => Math.max(0, Math.abs(dual)))
  return { level: objective, weights: values.slice(1), prices, cap: Math.abs(duals[count] as number) }
}
