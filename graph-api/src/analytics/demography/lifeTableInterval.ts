import type { LifeTableRow } from './lifeTable.js'

/**
 * Interval of the life expectancy at birth for the chance of single deaths. Source: Chiang, The Life Table and its Applications, 1984, chapter 8:
 * var(q) = q² (1 - q) / D; var(e0) = Σ p(0 → x)² (n - a + e(x+n))² var(q), over the closed intervals. Cost: O(age groups).
 */
export interface ExpectancyInterval { readonly expectancy: number; readonly low: number; readonly high: number; readonly standardError: number }

/** Two-sided, 95 %: the quantile of the normal distribution. */
const QUANTILE = 1.959964

/** An interval without deaths adds nothing: its variance is then estimated as 0, which is a little too narrow. Null for an empty table. */
export function expectancyInterval(rows: readonly LifeTableRow[], deaths: readonly number[]): ExpectancyInterval | null {
  const [first] = rows
  if (!first) return null
  const variance = rows.reduce((sum, { width, qx, lx, ax }, index) => {
    const died = deaths[index] as number
    if (width === null || died === 0) return sum
    const next = rows[index + 1] as LifeTableRow
    const gained = width - ax + next.ex
    return sum + (lx / first.lx) ** 2 * gained ** 2 * ((qx ** 2 * (1 - qx)) / died)
  }, 0)
  const standardError = Math.sqrt(variance)
  return { expectancy: first.ex, low: first.ex - QUANTILE * standardError, high: first.ex + QUANTILE * standardError, standardError }
}
