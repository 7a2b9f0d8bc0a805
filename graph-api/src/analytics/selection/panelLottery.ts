import { fittedLottery } from './fittedLottery.js'
import type { Solver } from './linearModel.js'
import { nashLottery } from './nashLottery.js'
import type { FairnessName } from './panelInput.js'
import { openOracle, type PanelOracle } from './panelOracle.js'
import type { PanelProblem } from './panelProblem.js'
import { type PreparedLottery, targetsWithout } from './preparedLottery.js'
import { raisedLottery } from './raisedLottery.js'
import { sampledPanels } from './sampledPanels.js'

/** Parts in which panels are sampled: as many on every machine, so that the lottery is the same. */
const PARTS = 8
/** Panels for each candidate: with about twice as many panels as candidates the targets were always met where they can be. */
const PANELS_EACH: Readonly<Record<FairnessName, number>> = { LEXIMIN: 1.8, MAXIMIN: 1.4, NASH: 1.8 }
/** More panels come as long as each batch makes the shortfall this much smaller. */
const MORE_BATCHES = 6
const WORTH_ANOTHER = 0.7
/** The targets count as met; in large pools, where proving the rest would take hours, a little earlier. */
const MET = 1e-6
const MET_IN_LARGE_POOLS = 5e-4
const LARGE_POOL = 100
/** Weights below this are dropped. */
const NEGLIGIBLE = 1e-10

export interface PanelLottery {
  /** Candidates of each panel, ascending; panels in the order of their candidates. */
  readonly panels: readonly Int32Array[]
  /** Of each panel; they sum to 1. */
  readonly weights: readonly number[]
  /** Of each candidate. */
  readonly probabilities: Float64Array
  /** The lowest probability of all candidates who are not struck off. */
  readonly minimum: number
  /** No lottery has a lowest probability above this. */
  readonly bound: number
  /** The same two of those whom some panel can hold. */
  readonly reachable: { readonly minimum: number; readonly bound: number }
  /** 1 for those whom no panel can hold. */
  readonly left: Uint8Array
  /** NASH: the mean logarithm of the probabilities is at most this far below the best; null for the others. */
  readonly nashGap: number | null
  /** Integer programs that were solved for panels; 0 when sampled panels sufficed. */
  readonly rounds: number
}

export interface SamplePart { readonly count: number; readonly seed: number }

/** Parts of the sampling, which threads may share. The seed of the draw has no say: the lottery stands before it is drawn from. */
export function sampleParts(problem: PanelProblem, method: FairnessName): SamplePart[] {
  const count = Math.ceil((PANELS_EACH[method] * problem.ids.length + 20) / PARTS)
  return Array.from({ length: PARTS }, (_, part) => ({ count, seed: part + 1 }))
}

interface Task { readonly solver: Solver; readonly method: FairnessName; readonly prepared: PreparedLottery; readonly panels: readonly Int32Array[] }

/**
 * A lottery over panels that is as fair as the method asks, with the proof: where the sampled panels reach targets that
 * no lottery can beat, the targets are the proof; else panels come in one by one until none helps.
 * Source: Flanigan, Gölz, Gupta, Hennig, Procaccia, "Fair algorithms for selecting citizens' assemblies", Nature 596 (2021).
 */
export function panelLottery(problem: PanelProblem, task: Task): PanelLottery {
  const oracle = openOracle(problem, task.solver)
  try {
    return fitted(problem, task, oracle) ?? exact(problem, task, oracle)
  } finally {
    oracle.close()
  }
}

function fitted(problem: PanelProblem, { solver, method, prepared, panels }: Task, oracle: PanelOracle): PanelLottery | null {
  const { targets, minimum, left } = prepared
  const raised = raisedOf(problem, left)
  const floors = method === 'MAXIMIN' ? targets.map(() => minimum) : targets
  const known = [...panels]
  let before = Infinity
  for (let batch = 0; known.length > 0; batch += 1) {
    const { weights, shortfall } = fittedLottery(solver, known, { floors, raised })
    if (shortfall > MET && batch < MORE_BATCHES && shortfall < WORTH_ANOTHER * before) {
      known.push(...sampledPanels(problem, targets, { count: Math.ceil(problem.ids.length / 2), seed: PARTS + batch + 1 }))
      before = shortfall
      continue
    }
    if (shortfall > (problem.ids.length > LARGE_POOL ? MET_IN_LARGE_POOLS : MET)) return null
    const lottery = toLottery(problem, { panels: known, weights, left, bound: minimum, rounds: 0 })
    return method === 'NASH' ? withGap(lottery, raised, oracle) : lottery
  }
  return null
}

/** The gap of a concave function: how much the best panel is worth above the number of candidates, at the prices 1 / P(i). */
function withGap(lottery: PanelLottery, raised: Uint8Array, oracle: PanelOracle): PanelLottery {
  const count = raised.reduce((sum, mark) => sum + mark, 0)
  const best = oracle.best(lottery.probabilities.map((chance, index) => (raised[index] === 1 && chance > 0 ? 1 / chance : 0)))
  return { ...lottery, nashGap: best === null || count === 0 ? 0 : Math.max(0, best.bound - count) / count, rounds: 1 }
}

function exact(problem: PanelProblem, { solver, method, prepared, panels }: Task, oracle: PanelOracle): PanelLottery {
  const { covering, left } = covered(problem, { oracle, panels, left: prepared.left })
  const bound = targetsWithout(problem, left, { solver, method: 'MAXIMIN' })?.minimum ?? prepared.minimum
  if (method === 'NASH') {
    const raised = raisedOf(problem, left)
    const { gap, ...lottery } = nashLottery({ oracle, panels: covering, raised })
    return { ...toLottery(problem, { ...lottery, left, bound }), nashGap: gap / Math.max(1, raised.reduce((sum, mark) => sum + mark, 0)) }
  }
  const raised = raisedLottery(problem, { solver, oracle, panels: covering, left, stages: method === 'MAXIMIN' ? 1 : Infinity })
  return toLottery(problem, { ...raised, left, bound: Math.min(bound, raised.bound) })
}

/** Panels that hold everybody whom a panel can hold; the others are left. */
function covered(problem: PanelProblem, { oracle, panels, left }: { oracle: PanelOracle; panels: readonly Int32Array[]; left: Uint8Array }): { covering: Int32Array[]; left: Uint8Array } {
  const covering = [...panels]
  const missing = raisedOf(problem, left)
  for (const panel of covering) for (const member of panel) missing[member] = 0
  for (;;) {
    const best = oracle.best(missing)
    if (best === null || (best.value < 0.5 && covering.length > 0)) return { covering, left: left.map((mark, index) => mark | (missing[index] as number)) }
    covering.push(best.panel)
    for (const member of best.panel) missing[member] = 0
  }
}

function raisedOf({ barred }: PanelProblem, left: Uint8Array): Uint8Array {
  return Uint8Array.from(left, (mark, index) => (mark === 1 || barred[index] === 1 ? 0 : 1))
}

interface Found { readonly panels: readonly Int32Array[]; readonly weights: Float64Array; readonly left: Uint8Array; readonly bound: number; readonly rounds: number }

function toLottery(problem: PanelProblem, { panels, weights, left, bound, rounds }: Found): PanelLottery {
  const merged = merge(panels, weights)
  const total = merged.reduce((sum, { weight }) => sum + weight, 0)
  const probabilities = new Float64Array(problem.ids.length)
  for (const { panel, weight } of merged) for (const member of panel) probabilities[member] = (probabilities[member] as number) + weight / total
  const candidates = probabilities.filter((_, index) => problem.barred[index] === 0)
  const minimum = Math.min(1, ...candidates)
  const lowest = Math.min(1, ...probabilities.filter((_, index) => problem.barred[index] === 0 && left[index] === 0))
  return {
    panels: merged.map(({ panel }) => panel),
    weights: merged.map(({ weight }) => weight / total),
    probabilities: probabilities.map((chance) => Math.min(1, chance)),
    minimum,
    bound: left.some((mark) => mark === 1) ? 0 : Math.max(minimum, bound),
    reachable: { minimum: lowest, bound: Math.max(lowest, bound) },
    left, rounds, nashGap: null,
  }
}

/** Each panel once, in the order of their candidates. */
function merge(panels: readonly Int32Array[], weights: Float64Array): { panel: Int32Array; weight: number }[] {
  const byMembers = new Map<string, { panel: Int32Array; weight: number }>()
  panels.forEach((panel, index) => {
    const weight = weights[index] as number
    if (weight < NEGLIGIBLE) return
    const key = panel.join()
    byMembers.set(key, { panel, weight: weight + (byMembers.get(key)?.weight ?? 0) })
  })
  return [...byMembers.values()].sort((one, other) => firstDifference(one.panel, other.panel))
}

function firstDifference(one: Int32Array, other: Int32Array): number {
  const place = one.findIndex((member, index) => member !== other[index])
  return place < 0 ? 0 : (one[place] as number) - (other[place] as number)
}
