import type { LinearRow, OpenModel, Solver } from './linearModel.js'
import type { PanelProblem } from './panelProblem.js'

/** Prices below this count as 0, and probabilities that differ by less are one. */
const NEGLIGIBLE = 1e-9

/** Probabilities that no lottery can beat: `minimum` bounds the lowest one from above. */
export interface RelaxedProbabilities { readonly probabilities: Float64Array; readonly minimum: number }

/**
 * The leximin probabilities if panels could hold parts of people: every lottery over panels meets the quotas on
 * average, so its probabilities are a point of this polytope, and its lowest is at most `minimum`.
 * Definition: stage by stage the lowest probability that is not yet fixed is raised as far as possible; those whose
 * constraint has a price stay there. Source: Flanigan et al. (2021), supplement, with fractional panels in place of panels.
 * `left` marks candidates who take no part in raising. Null when not even fractional panels meet the quotas.
 * Cost: one small linear program for each distinct probability.
 */
export function relaxedLeximin(problem: PanelProblem, solver: Solver, left: Uint8Array): RelaxedProbabilities | null {
  // Twins have the same probability at the optimum, which is unique.
  const groups = problem.twins.map((members) => ({ members, raised: left[members[0] as number] === 0 && problem.barred[members[0] as number] === 0 }))
  const model = openStages(problem, solver, groups)
  try {
    return raiseAll(problem, model, groups)
  } finally {
    model.close()
  }
}

interface Twins { readonly members: Int32Array; readonly raised: boolean }

/** Columns: the probability of each group, then the floor z. Rows: the conditions, then x - z >= 0 for each group. */
function openStages({ rows, forced, barred }: PanelProblem, solver: Solver, groups: readonly Twins[]): OpenModel {
  const floor = groups.length
  const conditions = rows.map(({ members, min, max }): LinearRow => {
    const inside = new Set(members)
    const held = groups.flatMap((group, column) => (inside.has(group.members[0] as number) ? [column] : []))
    return { lower: min, upper: max, indices: held, values: held.map((column) => (groups[column] as Twins).members.length) }
  })
  const floors = groups.map(({ raised }, column): LinearRow => ({ lower: raised ? 0 : -Infinity, upper: Infinity, indices: [column, floor], values: [1, -1] }))
  return solver.open({
    maximise: true,
    costs: [...groups.map(() => 0), 1],
    lower: [...groups.map(({ members }) => forced[members[0] as number] as number), 0],
    upper: [...groups.map(({ members }) => 1 - (barred[members[0] as number] as number)), 1],
    rows: [...conditions, ...floors],
  })
}

function raiseAll({ ids, rows }: PanelProblem, model: OpenModel, groups: readonly Twins[]): RelaxedProbabilities | null {
  const open = new Set(groups.flatMap(({ raised }, column) => (raised ? [column] : [])))
  let solution = model.solve()
  if (!solution.optimal) return null
  const minimum = open.size === 0 ? 1 : solution.objective
  while (open.size > 0) {
    const level = solution.objective
    const settled = [...open].filter((column) => level >= 1 - NEGLIGIBLE || Math.abs(solution.duals[rows.length + column] as number) > NEGLIGIBLE)
    for (const column of settled) {
      open.delete(column)
      model.setColumnBounds(column, { lower: Math.max(0, level - NEGLIGIBLE), upper: 1 })
      model.setRowBounds(rows.length + column, { lower: -Infinity, upper: Infinity })
    }
    const next = open.size === 0 || settled.length === 0 ? null : model.solve()
    if (next === null || !next.optimal) break
    solution = next
  }
  return { probabilities: spread(ids.length, groups, solution.values), minimum }
}

function spread(count: number, groups: readonly Twins[], values: Float64Array): Float64Array {
  const probabilities = new Float64Array(count)
  groups.forEach(({ members }, column) => members.forEach((member) => { probabilities[member] = Math.min(1, Math.max(0, values[column] as number)) }))
  return probabilities
}
