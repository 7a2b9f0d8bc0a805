import type { Adjacency } from '../graph/adjacency.js'

/** Rows of an undirected graph; without weights every arc is 1. `leaving` is what a row sums up to. */
export interface RankRows { readonly rows: Adjacency; readonly weight: Float64Array | null; readonly leaving: Float64Array }

/** The error shrinks to below 0.56 of itself in a step, so that 60 bring it to 1e-15. */
const STEPS = 100
/** Error of all ranks together, as a share of their sum. */
const ENOUGH = 1e-13

/**
 * Solves rank = 1 + along · (what arrives) in an undirected graph, where what a node gives is its rank over what leaves it.
 * There the equations of rank over leaving are symmetric and positive definite, D - along · A, and conjugate gradients,
 * scaled by D, settle them in far fewer steps than sweeps: eigenvalues lie between 1 - along and 1 + along. The residuals
 * summed up, over n, bound the error. M. R. Hestenes and E. Stiefel, J. Res. Natl. Bur. Stand. 49, 409-436, 1952.
 * Cost: O(m) a step.
 */
export function conjugateRanks(graph: RankRows, along: number): Float64Array {
  const { leaving } = graph
  const order = leaving.length
  const inverse = leaving.map((value) => (value > 0 ? 1 / value : 0))
  const state: State = { inverse, share: inverse.slice(), residual: new Float64Array(order), direction: inverse.slice(), image: new Float64Array(order) }
  multiply(graph, along, state)
  for (let node = 0; node < order; node += 1) state.residual[node] = (leaving[node] as number) > 0 ? 1 - (state.image[node] as number) : 0
  let { strength, size } = advance(state, 0)
  turn(state, 0)
  for (let step = 0; step < STEPS && strength > 0 && size > ENOUGH * order; step += 1) {
    const length = strength / multiply(graph, along, state)
    const before = strength;
    ({ strength, size } = advance(state, length))
    turn(state, strength / before)
  }
  return state.share.map((value, node) => ((leaving[node] as number) > 0 ? value * (leaving[node] as number) : 1))
}

interface State {
  /** Of what leaves a node; 0 where nothing does. */
  readonly inverse: Float64Array
  /** Rank over leaving. */
  readonly share: Float64Array
  readonly residual: Float64Array
  readonly direction: Float64Array
  /** Of the direction, by the equations. */
  readonly image: Float64Array
}

/** Returns the product of the direction and its image. */
function multiply({ rows: { offsets, neighbour }, weight, leaving }: RankRows, along: number, { direction, image }: State): number {
  let product = 0
  for (let node = 0; node < image.length; node += 1) {
    let sum = 0
    const end = offsets[node + 1] as number
    if (weight === null) for (let arc = offsets[node] as number; arc < end; arc += 1) sum += direction[neighbour[arc] as number] as number
    else for (let arc = offsets[node] as number; arc < end; arc += 1) sum += (direction[neighbour[arc] as number] as number) * (weight[arc] as number)
    const own = direction[node] as number
    const value = (leaving[node] as number) * own - along * sum
    image[node] = value
    product += own * value
  }
  return product
}

/** Goes so far along the direction; tells what the residuals are then, scaled and squared, and in sum. */
function advance({ inverse, share, residual, direction, image }: State, length: number): { strength: number; size: number } {
  let [strength, size] = [0, 0]
  for (let node = 0; node < share.length; node += 1) {
    share[node] = (share[node] as number) + length * (direction[node] as number)
    const left = (residual[node] as number) - length * (image[node] as number)
    residual[node] = left
    strength += left * left * (inverse[node] as number)
    size += Math.abs(left)
  }
  return { strength, size }
}

/** The next direction: the scaled residual and a part of the last one. */
function turn({ inverse, residual, direction }: State, part: number): void {
  for (let node = 0; node < direction.length; node += 1) direction[node] = (residual[node] as number) * (inverse[node] as number) + part * (direction[node] as number)
}
