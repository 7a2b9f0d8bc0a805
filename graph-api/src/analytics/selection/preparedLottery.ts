import type { Solver } from './linearModel.js'
import type { FairnessName } from './panelInput.js'
import { openOracle } from './panelOracle.js'
import type { PanelProblem } from './panelProblem.js'
import { relaxedLeximin } from './relaxedLeximin.js'
import { relaxedNash } from './relaxedNash.js'

/** A chance below this is none. */
const NONE = 1e-7

/** What panels are sampled for: probabilities that no lottery can beat, whether or not one reaches them. */
export interface PreparedLottery {
  readonly targets: Float64Array
  /** No lottery has a lowest probability above this, among those whom a panel can hold. */
  readonly minimum: number
  /** 1 for those whom no panel can hold. */
  readonly left: Uint8Array
}

/** Null when no panel meets the conditions. */
export function preparedLottery(problem: PanelProblem, solver: Solver, method: FairnessName): PreparedLottery | null {
  return hasPanel(problem, solver) ? targetsWithout(problem, new Uint8Array(problem.ids.length), { solver, method }) : null
}

function hasPanel(problem: PanelProblem, solver: Solver): boolean {
  const oracle = openOracle(problem, solver)
  try {
    return oracle.best(problem.ids.map(() => 0)) !== null
  } finally {
    oracle.close()
  }
}

/** Those who get no chance at all even from fractional panels are left out, and the others raised without them. */
export function targetsWithout(problem: PanelProblem, left: Uint8Array, { solver, method }: { solver: Solver; method: FairnessName }): PreparedLottery | null {
  const relaxed = relaxedLeximin(problem, solver, left)
  if (relaxed === null) return null
  const hopeless = (index: number): boolean => problem.barred[index] === 0 && left[index] === 0 && (relaxed.probabilities[index] as number) < NONE
  if (problem.ids.some((_, index) => hopeless(index))) {
    return targetsWithout(problem, left.map((mark, index) => (hopeless(index) ? 1 : mark)), { solver, method })
  }
  const targets = method === 'NASH' ? relaxedNash(problem, solver, left) ?? relaxed.probabilities : relaxed.probabilities
  return { targets, minimum: relaxed.minimum, left }
}
