/**
 * Period life table from deaths and population, or from probabilities of dying.
 * Source: Preston, Heuveline and Guillot, Demography, 2001, chapter 3 (Box 3.1, p. 49). Cost: O(age groups).
 */

export interface LifeTableRow {
  /** Exact age at the start of the interval. */
  readonly age: number
  /** Years; null in the open interval. */
  readonly width: number | null
  /** Deaths per person-year lived in the interval. */
  readonly mx: number
  /** Probability of dying in the interval; 1 in the open one. */
  readonly qx: number
  readonly lx: number
  /** Average years lived in the interval by those who die in it. */
  readonly ax: number
  /** Person-years lived in the interval. */
  readonly Lx: number
  /** Person-years lived from this age on. */
  readonly Tx: number
  /** Further years to live at this age. */
  readonly ex: number
}

export interface MortalityRow {
  readonly age: number
  readonly width: number | null
  readonly mx: number
  /** null in the open interval, where it follows from the rate. */
  readonly ax: number | null
}

export interface DeathsRow extends Omit<MortalityRow, 'mx'> { readonly population: number; readonly deaths: number }

/** m = D / N of each interval, then the table. */
export function lifeTableFromDeaths(rows: readonly DeathsRow[], radix = 100_000): LifeTableRow[] {
  return lifeTable(rows.map(({ population, deaths, ...row }) => ({ ...row, mx: deaths / population })), radix)
}

/** q = n m / (1 + (n - a) m), in the open interval 1; L = n l' + a d, in the open interval l / m. */
export function lifeTable(rows: readonly MortalityRow[], radix = 100_000): LifeTableRow[] {
  let alive = radix
  const lived = rows.map(({ age, width, mx, ax }) => {
    const lx = alive
    const qx = width === null ? 1 : Math.min(1, (width * mx) / (1 + (width - (ax ?? width / 2)) * mx))
    const dx = lx * qx
    alive = lx - dx
    const years = ax ?? (width === null ? 1 / mx : width / 2)
    const Lx = width === null ? lx / mx : width * alive + years * dx
    return { age, width, mx, qx, lx, ax: years, Lx }
  })
  let remaining = lived.reduce((sum, { Lx }) => sum + Lx, 0)
  return lived.map((row) => {
    const Tx = remaining
    remaining -= row.Lx
    return { ...row, Tx, ex: Tx / row.lx }
  })
}
