import type { PyramidBar } from './toPyramidShape'
import type { Pyramid, PyramidRow } from './toPyramid'

type AgesOf = (row: Pick<PyramidRow, 'ageFrom' | 'ageTo'>) => string

/** People when the pyramid stands alone, shares when another one is drawn over it: only shares of unequal places can be laid upon each other. */
export function toPyramidBars(pyramid: Pyramid, other: Pyramid | null, agesOf: AgesOf): PyramidBar[] {
  const otherAt = new Map(other?.rows.map((row) => [row.ageFrom, row]))
  return pyramid.rows.map((row) => ({
    label: agesOf(row),
    ageFrom: row.ageFrom,
    female: other ? (row.femaleShare ?? 0) : row.female,
    male: other ? (row.maleShare ?? 0) : row.male,
    femaleGhost: otherAt.get(row.ageFrom)?.femaleShare ?? null,
    maleGhost: otherAt.get(row.ageFrom)?.maleShare ?? null,
  }))
}
