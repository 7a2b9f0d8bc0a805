import { type AgeGroup, fiveYearGroups, LIFE_STAGES, regroup } from '../../analytics/demography/ageGroups.js'
import type { AgeGrouping } from '../../analytics/demography/populationTable.js'

export interface EstimatedRow extends AgeGroup { readonly sex: 'FEMALE' | 'MALE'; readonly count: number }

/** The rows of cells: women, then men. Nothing is split: without single years there are no rows of single years. */
export function rowsOf(cells: Float64Array, groups: readonly AgeGroup[], grouping: AgeGrouping): EstimatedRow[] {
  if (grouping === 'SINGLE' && groups[0]?.ageTo !== 0) return []
  return (['FEMALE', 'MALE'] as const).flatMap((sex, index) => {
    const counts = groups.map(({ ageFrom, ageTo }, group) => ({ ageFrom, ageTo, count: cells[index * groups.length + group] as number }))
    const rows = grouping === 'SINGLE' ? counts : regroup(counts, grouping === 'LIFE_STAGES' ? LIFE_STAGES : fiveYearGroups(counts.at(-1)?.ageFrom ?? 0)) ?? []
    return rows.map((row) => ({ sex, ...row }))
  })
}
