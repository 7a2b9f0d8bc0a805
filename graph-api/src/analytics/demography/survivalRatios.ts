import type { LifeTableRow } from './lifeTable.js'

/**
 * Share of the people of an age group who live one group later: L(x+n) / L(x); of the last two groups together T / (L + T). Null where the next group
 * is not as wide. Source: Preston, Heuveline and Guillot, Demography, 2001, section 6.2. Cost: O(age groups).
 */
export function survivalRatios(rows: readonly LifeTableRow[]): (number | null)[] {
  const last = rows.length - 1
  return rows.map((row, index) => {
    if (index >= last - 1) return openRatio(rows)
    const next = rows[index + 1] as LifeTableRow
    return next.width === row.width && row.Lx > 0 ? next.Lx / row.Lx : null
  })
}

function openRatio(rows: readonly LifeTableRow[]): number | null {
  const [before, open] = [rows.at(-2), rows.at(-1)]
  return before && open ? open.Lx / (before.Lx + open.Lx) : null
}
