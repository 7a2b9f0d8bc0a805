import loader, { type Highs, type Model, type ModelData } from 'highs'
import type { Entries, LinearModel, LinearSolution, OpenModel, Solver } from '../analytics/selection/linearModel.js'

/** An integer solution is proved when its bound is this close. */
const INTEGER_GAP = 1e-6

// The package's types speak of its CommonJS build; its ES module exports the function itself.
const loadHighs = loader as unknown as typeof loader.default

let loaded: Promise<Solver> | undefined

/** The solver HiGHS as WebAssembly, loaded once in each thread (docs/adr/0020). */
export function highsSolver(): Promise<Solver> {
  loaded ??= loadHighs().then((highs) => ({ open: (model: LinearModel) => openModel(highs, model) }))
  return loaded
}

function openModel(highs: Highs, model: LinearModel): OpenModel {
  const opened = highs.createModel(toModelData(highs, model))
  let count = model.costs.length
  opened.options.set({ output_flag: false, random_seed: 1, ...(model.integer ? { mip_rel_gap: 0, mip_abs_gap: INTEGER_GAP } : {}) })
  return {
    setCosts: (costs) => { opened.changeColsCost({ kind: 'range', from: 0, to: count - 1 }, Float64Array.from(costs)) },
    setColumnBounds: (column, { lower, upper }) => { opened.changeColBounds(column, lower, upper) },
    setRowBounds: (row, { lower, upper }) => { opened.changeRowBounds(row, lower, upper) },
    setCoefficient: (row, column, value) => { opened.changeCoefficient(row, column, value) },
    addColumns: (added, cost) => {
      for (const entries of added) opened.addCol(cost, 0, Infinity, entries)
      count += added.length
    },
    solve: () => solve(highs, opened, model.integer === true),
    close: () => { opened.dispose() },
  }
}

function toModelData(highs: Highs, { maximise, costs, lower, upper, rows, integer }: LinearModel): ModelData {
  const { objectiveSense, variableType } = highs.constants
  return {
    numCols: costs.length,
    numRows: rows.length,
    sense: maximise ? objectiveSense.maximize : objectiveSense.minimize,
    colCost: costs, colLower: lower, colUpper: upper,
    rowLower: rows.map((row) => row.lower), rowUpper: rows.map((row) => row.upper),
    matrix: { format: 'csr', numRows: rows.length, numCols: costs.length, ...packed(rows) },
    ...(integer ? { integrality: costs.map(() => variableType.integer) } : {}),
  }
}

function packed(rows: readonly Entries[]): { starts: number[]; indices: number[]; values: number[] } {
  const starts = [0]
  for (const { indices } of rows) starts.push(starts[starts.length - 1] as number + indices.length)
  return { starts, indices: rows.flatMap(({ indices }) => indices), values: rows.flatMap(({ values }) => values) }
}

function solve(highs: Highs, opened: Model, integer: boolean): LinearSolution {
  const { modelStatus } = opened.run()
  const optimal = modelStatus === highs.constants.modelStatus.optimal
  if (!optimal) return { optimal, objective: 0, bound: 0, values: new Float64Array(), duals: new Float64Array() }
  const { colValue, rowDual } = opened.getSolution()
  const objective = opened.getObjectiveValue()
  return { optimal, objective, bound: integer ? Number(opened.info.get('mip_dual_bound')) : objective, values: colValue, duals: integer ? new Float64Array() : rowDual }
}
