import type { Solver } from './linearModel.js'
import { type Master, type MasterSolution, openMaster } from './lotteryMaster.js'
import type { PanelOracle } from './panelOracle.js'
import type { PanelProblem } from './panelProblem.js'

/** A panel must be worth this much more than those of the lottery to come in. */
const WORTHWHILE = 1e-6
/** A price above this proves that a probability cannot rise further. */
const PRICED = 1e-6
/** Fixed probabilities are held this much lower, so that rounding leaves the next stage solvable. */
const SLACK = 1e-9

export interface RaisedLottery {
  readonly weights: Float64Array
  /** The panels that were given, and those that came in. */
  readonly panels: readonly Int32Array[]
  /** No lottery has a lowest probability above this. */
  readonly bound: number
  readonly rounds: number
}

/**
 * The lottery over all panels whose lowest probability is highest (MAXIMIN), then whose next lowest is highest, and so
 * on (LEXIMIN, with `stages` without end). Definition and source: Flanigan et al. (2021), supplement: column generation
 * in each stage, after which those whose constraint has a price are fixed. Cost: an integer program for each round;
 * given panels spare rounds. `left` marks those whom no panel can hold.
 */
export function raisedLottery(problem: PanelProblem, { solver, oracle, panels, left, stages }: Raising): RaisedLottery {
  const raised = Uint8Array.from(left, (out, index) => (out === 1 || problem.barred[index] === 1 ? 0 : 1))
  const master = openMaster(solver, { floors: new Float64Array(raised.length), raised, most: 1 })
  const known = [...panels]
  master.add(known)
  try {
    return raiseStages({ master, oracle, known }, raised, stages)
  } finally {
    master.close()
  }
}

export interface Raising {
  readonly solver: Solver
  readonly oracle: PanelOracle
  readonly panels: readonly Int32Array[]
  readonly left: Uint8Array
  readonly stages: number
}

interface Columns { readonly master: Master; readonly oracle: PanelOracle; readonly known: Int32Array[] }

function raiseStages(columns: Columns, raised: Uint8Array, stages: number): RaisedLottery {
  const open = new Set([...raised.keys()].filter((index) => raised[index] === 1))
  let stage = raise(columns)
  const bound = stage.bound
  let rounds = stage.rounds
  for (let count = 1; count < stages; count += 1) {
    const priced = [...open].filter((index) => (stage.solution.prices[index] as number) > PRICED)
    for (const index of priced) {
      open.delete(index)
      columns.master.fix(index, Math.max(0, stage.solution.level - SLACK))
    }
    if (open.size === 0 || priced.length === 0) break
    stage = raise(columns)
    rounds += stage.rounds
  }
  return { weights: stage.solution.weights, panels: columns.known, bound, rounds }
}

/** One stage: panels come in as long as one is worth more than those of the lottery. */
function raise({ master, oracle, known }: Columns): { solution: MasterSolution; bound: number; rounds: number } {
  for (let rounds = 1; ; rounds += 1) {
    const solution = master.solve()
    const best = oracle.best(solution.prices)
    if (best === null) throw new Error('No panel meets the conditions any more')
    if (best.value <= solution.cap + WORTHWHILE) return { solution, bound: solution.level + Math.max(0, best.bound - solution.cap), rounds }
    known.push(best.panel)
    master.add([best.panel])
  }
}
