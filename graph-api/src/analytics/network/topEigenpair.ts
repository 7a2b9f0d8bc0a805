/**
 * The greatest eigenvalue of a symmetric tridiagonal matrix with positive numbers beside the diagonal, its positive
 * eigenvector of norm 1, and the second eigenvalue: by bisection, since as many pivots of θ - T are below 0 as eigenvalues
 * are above θ. G. H. Golub and C. F. Van Loan, Matrix Computations, 4th edition, 2013, section 8.4. Cost: O(k) a halving.
 */
export interface TopEigenpair { readonly value: number; readonly second: number; readonly vector: Float64Array }

const HALVINGS = 60

export function topEigenpair(diagonal: readonly number[], beside: readonly number[]): TopEigenpair {
  const size = diagonal.length
  const bound = greatestRowSum(diagonal, beside)
  const value = eigenvalue(diagonal, beside, { above: 0, bound })
  const second = size > 1 ? eigenvalue(diagonal, beside, { above: 1, bound }) : -Infinity
  return { value, second, vector: vectorOf(diagonal, beside, value) }
}

function greatestRowSum(diagonal: readonly number[], beside: readonly number[]): number {
  return Math.max(...diagonal.map((value, row) => Math.abs(value) + (beside[row - 1] ?? 0) + (row + 1 < diagonal.length ? beside[row] as number : 0)))
}

/** The one that has so many above it. */
function eigenvalue(diagonal: readonly number[], beside: readonly number[], { above, bound }: { above: number; bound: number }): number {
  let low = -bound
  let high = bound
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2
    if (countAbove(diagonal, beside, middle) > above) low = middle
    else high = middle
  }
  return high
}

function countAbove(diagonal: readonly number[], beside: readonly number[], value: number): number {
  let count = 0
  let pivot = 1
  for (let row = diagonal.length - 1; row >= 0; row -= 1) {
    const next = row + 1 < diagonal.length ? (beside[row] as number) ** 2 / pivot : 0
    pivot = value - (diagonal[row] as number) - next
    if (pivot <= 0) {
      count += 1
      pivot = Math.min(pivot, -Number.MIN_VALUE)
    }
  }
  return count
}

/** From the last row to the first, where the entries grow: each is a positive multiple of the next. */
function vectorOf(diagonal: readonly number[], beside: readonly number[], value: number): Float64Array {
  const size = diagonal.length
  const share = new Float64Array(size).fill(1)
  const least = 1e-15 * Math.abs(value)
  let pivot = 1
  for (let row = size - 1; row > 0; row -= 1) {
    const next = row + 1 < size ? (beside[row] as number) ** 2 / pivot : 0
    pivot = Math.max(value - (diagonal[row] as number) - next, least)
    share[row] = (beside[row - 1] as number) / pivot
  }
  for (let row = 1; row < size; row += 1) share[row] = (share[row] as number) * (share[row - 1] as number)
  const norm = Math.hypot(...share)
  return share.map((entry) => entry / norm)
}
