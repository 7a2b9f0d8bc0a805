import type { OpenModel, Solver } from './linearModel.js'
import type { PanelProblem } from './panelProblem.js'

export interface BestPanel {
  readonly panel: Int32Array
  readonly value: number
  /** No panel is worth more. */
  readonly bound: number
}

/** Finds the panel of most worth among all that meet every condition, and proves it. */
export interface PanelOracle {
  /** Null when no panel meets the conditions. */
  best(worth: ArrayLike<number>): BestPanel | null
  close(): void
}

/**
 * The pricing problem: maximise the worth of a panel, one binary column for each candidate, one row for each condition.
 * Source: Flanigan et al. (2021), supplement. Cost: an integer program, some ten milliseconds for 200 candidates.
 */
export function openOracle({ ids, rows, forced, barred }: PanelProblem, solver: Solver): PanelOracle {
  const model = solver.open({
    maximise: true, integer: true,
    costs: ids.map(() => 0),
    lower: Array.from(forced),
    upper: Array.from(barred, (struck) => 1 - struck),
    rows: rows.map(({ members, min, max }) => ({ lower: min, upper: max, indices: [...members], values: Array.from(members, () => 1) })),
  })
  return { best: (worth) => bestPanel(model, worth), close: () => { model.close() } }
}

function bestPanel(model: OpenModel, worth: ArrayLike<number>): BestPanel | null {
  model.setCosts(worth)
  const { optimal, bound, values } = model.solve()
  if (!optimal) return null
  const panel = Int32Array.from([...values.keys()].filter((index) => (values[index] as number) > 0.5))
  const value = panel.reduce((sum, index) => sum + (worth[index] as number), 0)
  return { panel, value, bound: Math.max(bound, value) }
}
