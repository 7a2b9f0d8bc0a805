import type { LinearModel, LinearRow, Solver } from './linearModel.js'
import type { PanelInput, Quota } from './panelInput.js'
import { type PanelProblem, type PanelRow, toPanelProblem } from './panelProblem.js'

/**
 * The least change of quotas that makes a panel possible: the quotas that change, with their new bounds. Definition:
 * the sum of all changes of bounds is least, and of these the number of changed quotas. Null when no quotas would help
 * (too few candidates, or must-haves who share an address).
 * Source: the relaxation of Flanigan et al. (2021), with equal weights. Cost: one integer program.
 */
export function quotaSuggestions(input: PanelInput, solver: Solver): Quota[] | null {
  const { quotas } = input
  const problem = toPanelProblem(input)
  const model = solver.open(relaxationModel(problem, quotas))
  try {
    const { optimal, values } = model.solve()
    if (!optimal) return null
    return quotas.map((quota, index) => changed(quota, { down: Math.round(values[problem.ids.length + index] as number), up: Math.round(values[problem.ids.length + quotas.length + index] as number) }))
      .filter((quota, index) => quota.min !== (quotas[index] as Quota).min || quota.max !== (quotas[index] as Quota).max)
  } finally {
    model.close()
  }
}

function changed({ feature, value, min, max }: Quota, { down, up }: { down: number; up: number }): Quota {
  return { feature, value, min: min - down, max: max + up }
}

/** Columns: the candidates, how far each minimum falls, how far each maximum rises, which quotas change. */
function relaxationModel({ ids, rows, forced, barred, size }: PanelProblem, quotas: readonly Quota[]): LinearModel {
  const nothing = quotas.map(() => 0)
  // One change of a bound weighs more than the change of every quota.
  const weight = quotas.map(() => quotas.length + 1)
  return {
    maximise: false, integer: true,
    costs: [...ids.map(() => 0), ...weight, ...weight, ...quotas.map(() => 1)],
    lower: [...forced, ...nothing, ...nothing, ...nothing],
    upper: [...Array.from(barred, (struck) => 1 - struck), ...quotas.map(({ min }) => min), ...quotas.map(({ max }) => Math.max(0, size - max)), ...quotas.map(() => 1)],
    rows: [
      ...rows.flatMap((row, index) => (index >= 1 && index <= quotas.length ? relaxed(row, ids.length + index - 1, quotas.length) : [fixed(row)])),
      ...quotas.map((quota, index) => counted(quota, ids.length + index, { quotas: quotas.length, size })),
    ],
  }
}

function fixed({ members, min, max }: PanelRow): LinearRow {
  return { lower: min, upper: max, indices: [...members], values: Array.from(members, () => 1) }
}

/** The members and what the minimum falls by reach the minimum; without what the maximum rises by they keep the maximum. */
function relaxed(row: PanelRow, down: number, quotas: number): LinearRow[] {
  const { indices, values } = fixed(row)
  return [
    { lower: row.min, upper: Infinity, indices: [...indices, down], values: [...values, 1] },
    { lower: -Infinity, upper: row.max, indices: [...indices, down + quotas], values: [...values, -1] },
  ]
}

/** A quota whose bounds move at all counts as changed. */
function counted({ min }: Quota, down: number, { quotas, size }: { quotas: number; size: number }): LinearRow {
  return { lower: -Infinity, upper: 0, indices: [down, down + quotas, down + 2 * quotas], values: [1, 1, -2 * size - min] }
}
