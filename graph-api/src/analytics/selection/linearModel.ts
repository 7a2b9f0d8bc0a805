/**
 * What selection asks of a solver of linear and integer programs. The solver itself comes from outside
 * (src/workers/highsSolver.ts), so that these files stay pure.
 */
export interface LinearModel {
  readonly maximise: boolean
  readonly costs: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly rows: readonly LinearRow[]
  /** All columns take whole numbers only. */
  readonly integer?: boolean
}

export interface LinearRow extends Entries { readonly lower: number; readonly upper: number }
export interface Entries { readonly indices: readonly number[]; readonly values: readonly number[] }

export interface LinearSolution {
  readonly optimal: boolean
  readonly objective: number
  /** No solution is better than this: the objective itself when it was proved. */
  readonly bound: number
  readonly values: Float64Array
  /** Of the rows; empty for integer programs. */
  readonly duals: Float64Array
}

/** A model that is kept by the solver, so that the next solution starts from the last. */
export interface OpenModel {
  setCosts(costs: ArrayLike<number>): void
  setColumnBounds(column: number, bounds: { lower: number; upper: number }): void
  setRowBounds(row: number, bounds: { lower: number; upper: number }): void
  setCoefficient(row: number, column: number, value: number): void
  /** New columns from 0 upwards without limit. */
  addColumns(columns: readonly Entries[], cost: number): void
  solve(): LinearSolution
  close(): void
}

export interface Solver {
  open(model: LinearModel): OpenModel
}
