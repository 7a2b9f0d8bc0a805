import type { LinearRow, Solver } from './linearModel.js'
import type { PanelInput, Quota } from './panelInput.js'
import { type PanelProblem, toPanelProblem } from './panelProblem.js'

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
function relaxationModel({ ids, rows, forced, barred, size }: PanelProblem, quotas: readonly Quota[]): Parameters<Solver['open']>[0] {
  const people = ids.length
  const [down, up, change] = [people, people + quotas.length, people + 2 * quotas.length]
  const each = quotas.map((_, index) => index)
  return {
    maximise: false, integer: true,
    // One change of a bound weighs more than the change of every quota.
    costs: [...ids.map(() => 0), ...each.map(() => quotas.length + 1), ...each.map(() => quotas.length + 1), ...each.map(() => 1)],
    lower: [...forced, ...each.map(() => 0), ...each.map(() => 0), ...each.map(() => 0)],
    upper: [...Array.from(barred, (struck) => 1 - struck), ...quotas.map(({ min }) => min), ...quotas.map(({ max }) => Math.max(0, size - max)), ...each.map(() => 1)],
    rows: [
      ...rows.flatMap((row, index): LinearRow[] => {
        const held = { indices: [...row.members], values: Array.from(row.members, () => 1) }
        const quota = index - 1
        if (quota < 0 || quota >= quotas.length) return [{ ...held, lower: row.min, upper: row.max }]
        return [
          { lower: row.min, upper: Infinity, indices: [...held.indices, down + quota], values: [...held.values, 1] },
          { lower: -Infinity, upper: row.max, indices: [...held.indices, up + quota], values: [...held.values, -1] },
        ]
      }),
      ...each.map((quota): LinearRow => ({ lower: -Infinity, upper: 0, indices: [down + quota, up + quota, change + quota], values: [1, 1, -2 * size - (quotas[quota] as Quota).min] })),
    ],
  }
}
