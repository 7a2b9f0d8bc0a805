import type { PyramidBar } from '../../../charts/toPyramidShape'
import type { Pyramid, PyramidRow } from '../../../charts/toPyramid'

/** People, with people behind: only for the same place at two times or under two sets of assumptions. */
export function toOutlinedBars(pyramid: Pyramid, outline: Pyramid | null, agesOf: (row: PyramidRow) => string): PyramidBar[] {
  const at = new Map(outline?.rows.map((row) => [row.ageFrom, row]))
  return pyramid.rows.map((row) => ({
    label: agesOf(row), ageFrom: row.ageFrom, female: row.female, male: row.male,
    femaleGhost: at.get(row.ageFrom)?.female ?? null, maleGhost: at.get(row.ageFrom)?.male ?? null,
  }))
}
