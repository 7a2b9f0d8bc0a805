import type { Adjacency } from '../graph/adjacency.js'
import { scratchFloats } from '../scratch.js'
import { topEigenpair } from './topEigenpair.js'

/** Rows of a connected undirected graph; without weights every arc is 1. */
export interface SymmetricRows { readonly rows: Adjacency; readonly weight: Float64Array | null }

/** Products before the search begins anew from what it has found; fewer in large networks, whose vectors take much room. */
const LONGEST = 64
const SHORTEST = 4
const MOST_NUMBERS = 4_000_000
const LOOK_EVERY = 4
/** Below this share of the numbers beside it, what is left of a vector is rounding. */
const NOTHING = 1e-12
const ENOUGH = 1e-12

const basisScratch = scratchFloats()

/**
 * The eigenvector of the greatest eigenvalue, positive and of norm 1; null where so many products do not settle it.
 * The greatest eigenvalue of what the matrix does to the span of its products with a first vector comes near that of the
 * matrix in about the square root of the steps of a power iteration. C. Lanczos, J. Res. Natl. Bur. Stand. 45, 255-282,
 * 1950; begun anew from the vector found: Y. Saad, Numerical Methods for Large Eigenvalue Problems, 2nd edition, 2011,
 * chapter 6. The residual over the distance to the next eigenvalue estimates the error, here at most 1e-12. A last
 * product with A + I makes every entry positive. Cost: O(m + n) a product.
 */
export function lanczos(matrix: SymmetricRows, mostProducts: number): Float64Array | null {
  const { order, offsets } = matrix.rows
  const basis = basisOf(order)
  const first = basis[0] as Float64Array
  for (let node = 0; node < order; node += 1) first[node] = (offsets[node + 1] as number) - (offsets[node] as number) + 1
  scale(first, 1 / norm(first))
  for (let products = 0; products < mostProducts;) {
    const found = searchSpan(matrix, basis)
    products += found.weights.length
    combine(basis, found.weights)
    if (found.error <= ENOUGH) return positive(matrix, first)
    scale(first, 1 / norm(first))
  }
  return null
}

function basisOf(order: number): Float64Array[] {
  const length = Math.max(SHORTEST, Math.min(LONGEST, Math.floor(MOST_NUMBERS / order)))
  const memory = basisScratch.take((length + 1) * order)
  return Array.from({ length: length + 1 }, (_, place) => memory.subarray(place * order, (place + 1) * order))
}

/** The best vector of the span: its weight of each vector of the basis, and the estimated error. */
interface Found { readonly weights: Float64Array; readonly error: number }

function searchSpan(matrix: SymmetricRows, basis: readonly Float64Array[]): Found {
  const diagonal: number[] = []
  const beside: number[] = []
  for (let step = 0; ; step += 1) {
    const [own, next] = [basis[step] as Float64Array, basis[step + 1] as Float64Array]
    const before = beside[step - 1] ?? 0
    diagonal[step] = multiply(matrix, own, next)
    const left = remove(next, { own, share: diagonal[step] as number, before: basis[Math.max(0, step - 1)] as Float64Array, shareBefore: before })
    const isLast = step + 2 === basis.length || left <= NOTHING * (Math.abs(diagonal[step] as number) + before)
    if (isLast || (step + 1) % LOOK_EVERY === 0) {
      const { value, second, vector } = topEigenpair(diagonal, beside)
      const error = left * (vector[step] as number) / (value - second)
      if (isLast || error <= ENOUGH) return { weights: vector, error }
    }
    beside[step] = left
    scale(next, 1 / left)
  }
}

/** Into `to`; returns the product of `from` and `to`. */
function multiply({ rows: { order, offsets, neighbour }, weight }: SymmetricRows, from: Float64Array, to: Float64Array): number {
  let product = 0
  for (let node = 0; node < order; node += 1) {
    let sum = 0
    const end = offsets[node + 1] as number
    if (weight === null) for (let arc = offsets[node] as number; arc < end; arc += 1) sum += from[neighbour[arc] as number] as number
    else for (let arc = offsets[node] as number; arc < end; arc += 1) sum += (from[neighbour[arc] as number] as number) * (weight[arc] as number)
    to[node] = sum
    product += sum * (from[node] as number)
  }
  return product
}

interface Removed { readonly own: Float64Array; readonly share: number; readonly before: Float64Array; readonly shareBefore: number }

/** Takes the shares of the last two vectors of the basis away; returns the norm of what is left. */
function remove(from: Float64Array, { own, share, before, shareBefore }: Removed): number {
  let squares = 0
  for (let node = 0; node < from.length; node += 1) {
    const value = (from[node] as number) - share * (own[node] as number) - shareBefore * (before[node] as number)
    from[node] = value
    squares += value * value
  }
  return Math.sqrt(squares)
}

/** The sum of the weighted vectors, into the first. */
function combine(basis: readonly Float64Array[], weights: Float64Array): void {
  const first = basis[0] as Float64Array
  scale(first, weights[0] as number)
  for (let place = 1; place < weights.length; place += 1) {
    const vector = basis[place] as Float64Array
    const weight = weights[place] as number
    for (let node = 0; node < first.length; node += 1) first[node] = (first[node] as number) + weight * (vector[node] as number)
  }
}

function positive(matrix: SymmetricRows, found: Float64Array): Float64Array {
  const result = new Float64Array(found.length)
  for (let node = 0; node < found.length; node += 1) found[node] = Math.abs(found[node] as number)
  multiply(matrix, found, result)
  for (let node = 0; node < found.length; node += 1) result[node] = (result[node] as number) + (found[node] as number)
  scale(result, 1 / norm(result))
  return result
}

function norm(vector: Float64Array): number {
  let squares = 0
  for (let node = 0; node < vector.length; node += 1) squares += (vector[node] as number) * (vector[node] as number)
  return Math.sqrt(squares)
}

function scale(vector: Float64Array, factor: number): void {
  for (let node = 0; node < vector.length; node += 1) vector[node] = (vector[node] as number) * factor
}
