import type { LinearRow, Solver } from './linearModel.js'
import type { PanelProblem } from './panelProblem.js'

/** Pieces of each logarithm, and how often they are cut finer around the last solution. */
const PIECES = 10
const PASSES = 16
const LOWEST = 1e-4

interface Range { readonly from: number; readonly to: number }

/**
 * The probabilities of the highest product if panels could hold parts of people: maximise the sum of log x over the
 * polytope of fractional panels. Method: each logarithm is a chain of straight pieces (concave, so that a linear
 * program fills them in order), cut finer around the solution from pass to pass. `left` marks those who take no part.
 * Cost: one linear program of ten columns for each group of twins in each pass.
 */
export function relaxedNash(problem: PanelProblem, solver: Solver, left: Uint8Array): Float64Array | null {
  let ranges: Range[] = problem.twins.map((group) => {
    const first = group[0] as number
    return problem.barred[first] === 1 ? { from: 0, to: 0 } : { from: problem.forced[first] as number, to: 1 }
  })
  const counts = problem.twins.map((group) => (left[group[0] as number] === 1 ? 0 : group.length))
  let values: number[] = []
  for (let pass = 0; pass < PASSES; pass += 1) {
    const solved = solvePass(problem, solver, { ranges, counts })
    if (solved === null) break
    values = solved
    ranges = ranges.map((range, group) => narrowed(range, values[group] as number))
  }
  return values.length === 0 ? null : spread(problem, values)
}

/** Half of the width, around the value, within the old range. */
function narrowed({ from, to }: Range, value: number): Range {
  const half = (to - from) / 4
  const start = Math.max(from, Math.min(value - half, to - 2 * half))
  return { from: start, to: Math.min(to, start + 2 * half) }
}

function solvePass({ rows, twins }: PanelProblem, solver: Solver, { ranges, counts }: { ranges: readonly Range[]; counts: readonly number[] }): number[] | null {
  const pieces = ranges.map(piecesOf)
  const costs = pieces.flatMap((ends, group) => ends.slice(1).map((end, index) => (counts[group] as number) * slope(ends[index] as number, end)))
  const conditions = rows.map(({ members, min, max }): LinearRow => {
    const inside = new Set(members)
    const held = twins.flatMap((group, index) => (inside.has(group[0] as number) ? [index] : []))
    const base = held.reduce((sum, group) => sum + (twins[group] as Int32Array).length * (ranges[group] as Range).from, 0)
    return {
      lower: min - base - 1e-9, upper: max - base + 1e-9,
      indices: held.flatMap((group) => Array.from({ length: PIECES }, (_, piece) => group * PIECES + piece)),
      values: held.flatMap((group) => Array.from({ length: PIECES }, () => (twins[group] as Int32Array).length)),
    }
  })
  const model = solver.open({ maximise: true, costs, lower: costs.map(() => 0), upper: pieces.flatMap((ends) => ends.slice(1).map((end, index) => end - (ends[index] as number))), rows: conditions })
  try {
    const { optimal, values } = model.solve()
    return optimal ? ranges.map(({ from }, group) => from + values.subarray(group * PIECES, (group + 1) * PIECES).reduce((sum, value) => sum + value, 0)) : null
  } finally {
    model.close()
  }
}

/** Ends of the pieces: by equal ratios in the first pass, where a logarithm bends most near 0. */
function piecesOf({ from, to }: Range): number[] {
  const start = Math.max(from, LOWEST)
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    if (index === 0) return from
    return from < LOWEST && to > LOWEST ? start * (to / start) ** (index / PIECES) : from + ((to - from) * index) / PIECES
  })
}

function slope(from: number, to: number): number {
  return to > from ? (Math.log(to) - Math.log(Math.max(from, LOWEST / 10))) / (to - from) : 0
}

function spread({ ids, twins }: PanelProblem, values: readonly number[]): Float64Array {
  const probabilities = new Float64Array(ids.length)
  twins.forEach((group, index) => group.forEach((member) => { probabilities[member] = Math.min(1, Math.max(0, values[index] as number)) }))
  return probabilities
}
