import type { Random } from '../random.js'
import type { PanelProblem } from './panelProblem.js'

/** Moves after which a repair is given up: of 180 that succeeded none took more than 13. */
const MOST_MOVES = 16

/** A panel under way: who is on it, and how many of each condition's members. */
interface Draft {
  readonly problem: PanelProblem
  readonly on: Uint8Array
  readonly held: Int32Array
  /** Who was moved already stays, so that moves do not go round in circles. */
  readonly moved: Uint8Array
  /** What a member is worth: of equal repairs the most valuable. */
  readonly worth: ArrayLike<number>
}

interface Move { readonly out: number; readonly into: number }

/**
 * The panel nearest to a corner with a few fractional values: those are drawn, then members are exchanged one by one,
 * always the exchange that mends most. Members and others whose value was settled move only if they must.
 * Null when no exchange helps. Cost: O(size * candidates * conditions of one candidate) for each exchange.
 */
export function repairedPanel(problem: PanelProblem, corner: Float64Array, { random, worth }: { random: Random; worth: ArrayLike<number> }): Int32Array | null {
  const on = Uint8Array.from(corner, (value, index) => (problem.forced[index] === 1 || (value > 0 && random() < value) ? 1 : 0))
  const draft: Draft = { problem, on, held: heldBy(problem, on), moved: new Uint8Array(on.length), worth }
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    if (violation(draft) === 0) return Int32Array.from([...on.keys()].filter((index) => on[index] === 1))
    const move = bestMove(draft)
    if (move === null) return null
    apply(draft, move)
  }
  return null
}

function heldBy({ rows }: PanelProblem, on: Uint8Array): Int32Array {
  return Int32Array.from(rows, ({ members }) => members.reduce((sum, member) => sum + (on[member] as number), 0))
}

function excess({ problem, held }: Draft, row: number, change: number): number {
  const { min, max } = problem.rows[row] as { min: number; max: number }
  const count = held[row] as number + change
  return count < min ? min - count : count > max ? count - max : 0
}

function violation(draft: Draft): number {
  let sum = 0
  for (let row = 0; row < draft.held.length; row += 1) sum += excess(draft, row, 0)
  return sum
}

/** Nobody for nobody stands as -1: a move may only add or only drop when the size is wrong. */
function bestMove(draft: Draft): Move | null {
  const { out, into } = choices(draft)
  // An exchange mends only where one of the two stands in a broken condition.
  const broken = Uint8Array.from(draft.held, (_, row) => (excess(draft, row, 0) > 0 ? 1 : 0))
  const touches = (index: number): boolean => index < 0 || (draft.problem.rowsOf[index] as Int32Array).some((row) => broken[row] === 1)
  const touching = into.map(touches)
  let best: Move | null = null
  let least = 0
  let value = -Infinity
  for (const one of out) {
    const every = touches(one)
    for (let place = 0; place < into.length; place += 1) {
      if (!every && !touching[place]) continue
      const other = into[place] as number
      const change = effect(draft, { out: one, into: other })
      if (change > least) continue
      const gain = (draft.worth[other] ?? 0) - (draft.worth[one] ?? 0)
      if (change < least || gain > value) [best, least, value] = [{ out: one, into: other }, change, gain]
    }
  }
  return best
}

/** One of each group of twins on either side: the least valuable to go, the most valuable to come. */
function choices(draft: Draft): { out: number[]; into: number[] } {
  const { problem: { forced, barred, twins }, on, moved, worth } = draft
  const alone = excess(draft, 0, 0) > 0 ? [-1] : []
  const [out, into] = [[...alone], [...alone]]
  for (const group of twins) {
    if (forced[group[0] as number] === 1 || barred[group[0] as number] === 1) continue
    let [leaving, joining] = [-1, -1]
    for (const index of group) {
      if (moved[index] === 1) continue
      if (on[index] === 1 && (leaving < 0 || (worth[index] ?? 0) < (worth[leaving] ?? 0))) leaving = index
      if (on[index] === 0 && (joining < 0 || (worth[index] ?? 0) > (worth[joining] ?? 0))) joining = index
    }
    if (leaving >= 0) out.push(leaving)
    if (joining >= 0) into.push(joining)
  }
  return { out, into }
}

/** How the sum of violations changes; below 0 mends. */
function effect(draft: Draft, { out, into }: Move): number {
  const { problem: { rowsOf } } = draft
  const left = out < 0 ? NONE : rowsOf[out] as Int32Array
  const gained = into < 0 ? NONE : rowsOf[into] as Int32Array
  let change = 0
  let one = 0
  let other = 0
  // Both lists ascend: a condition of both stays as it is.
  while (one < left.length || other < gained.length) {
    const leaving = left[one] ?? Infinity
    const joining = gained[other] ?? Infinity
    if (leaving < joining) change += excess(draft, leaving, -1) - excess(draft, leaving, 0)
    else if (joining < leaving) change += excess(draft, joining, 1) - excess(draft, joining, 0)
    if (leaving <= joining) one += 1
    if (joining <= leaving) other += 1
  }
  return change
}

const NONE = new Int32Array()

function apply({ problem: { rowsOf }, on, held, moved }: Draft, { out, into }: Move): void {
  for (const [index, step] of [[out, -1], [into, 1]] as const) {
    if (index < 0) continue
    on[index] = step > 0 ? 1 : 0
    moved[index] = 1
    for (const row of rowsOf[index] as Int32Array) held[row] = (held[row] as number) + step
  }
}
