import type { Adjacency } from '../graph/adjacency.js'
import { copyRows } from './wasm/putRows.js'
import { rankSteps } from './wasm/rankSteps.js'

/** Rows of an undirected graph; without weights every arc is 1. `leaving` is what a row sums up to. */
export interface RankRows { readonly rows: Adjacency; readonly weight: Float64Array | null; readonly leaving: Float64Array }

/** The error shrinks to below 0.56 of itself in a step, so that 60 bring it to 1e-15. */
const STEPS = 100
/** Residuals of all ranks together, as a share of their sum. */
const ENOUGH = 1e-12

/**
 * Solves rank = 1 + along · (what arrives) in an undirected graph, where what a node gives is its rank over what leaves it.
 * There the equations of rank over leaving are symmetric and positive definite, D - along · A, and conjugate gradients,
 * scaled by D, settle them in far fewer steps than sweeps: eigenvalues lie between 1 - along and 1 + along. The residuals
 * summed up, over n, bound the error. M. R. Hestenes and E. Stiefel, J. Res. Natl. Bur. Stand. 49, 409-436, 1952.
 * In WebAssembly (graph-api/assembly/rankSteps). Cost: O(m) a step.
 */
export function conjugateRanks({ rows, weight, leaving }: RankRows, along: number): Float64Array {
  const kernel = rankSteps()
  const { order, neighbour } = rows
  kernel.setUp(order, neighbour.length, weight !== null)
  const buffer = copyRows(kernel, rows)
  if (weight !== null) new Float64Array(buffer, kernel.weights(), weight.length).set(weight)
  new Float64Array(buffer, kernel.leavings(), order).set(leaving)
  kernel.solve(along, ENOUGH * order, STEPS)
  return new Float64Array(buffer, kernel.ranks(), order).slice()
}
