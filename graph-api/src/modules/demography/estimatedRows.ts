import { type AgeGroup, LIFE_STAGES, regroup } from '../../analytics/demography/ageGroups.js'
import type { AgeGrouping } from '../../analytics/demography/populationTable.js'

export interface EstimatedRow extends AgeGroup { readonly sex: 'FEMALE' | 'MALE'; readonly count: number }

/** The rows of cells: women, then men. Groups of five years are not split into single ones. */
export function rowsOf(cells: Float64Array, groups: readonly AgeGroup[], grouping: AgeGrouping): EstimatedRow[] {
  if (grouping === 'SINGLE') return []
  return (['FEMALE', 'MALE'] as const).flatMap((sex, index) => {
    const counts = groups.map(({ ageFrom, ageTo }, group) => ({ ageFrom, ageTo, count: cells[index * groups.length + group] as number }))
    const rows = grouping === 'LIFE_STAGES' ? regroup(counts, LIFE_STAGES) ?? [] : counts
    return rows.map((row) => ({ sex, ...row }))
  })
}
