/** Completed years, both included; `ageTo` null: and older. */
export interface AgeGroup { readonly ageFrom: number; readonly ageTo: number | null }

export interface AgeCount extends AgeGroup { readonly count: number }

/** Stages of life: children and youth, young adults, middle age, young old, old age. They need boundaries at 20, 40, 65 and 80. */
export const LIFE_STAGES: readonly AgeGroup[] = [
  { ageFrom: 0, ageTo: 19 }, { ageFrom: 20, ageTo: 39 }, { ageFrom: 40, ageTo: 64 }, { ageFrom: 65, ageTo: 79 }, { ageFrom: 80, ageTo: null },
]

/** Whether the groups, by age, hold every age from 0 on exactly once. */
export function isPartition(groups: readonly AgeGroup[]): boolean {
  return groups.length > 0 && groups.every((group, index) => {
    const start = index === 0 ? 0 : (groups[index - 1]?.ageTo ?? Number.NaN) + 1
    const isLast = index === groups.length - 1
    return group.ageFrom === start && (group.ageTo === null) === isLast
  })
}

/** Five-year groups as far as the open-ended group allows: open at 90 gives 0–4 … 85–89, 90+. */
export function fiveYearGroups(openFrom: number): AgeGroup[] {
  const lastStart = Math.floor(openFrom / 5) * 5
  return Array.from({ length: lastStart / 5 + 1 }, (_, index) => ({ ageFrom: index * 5, ageTo: index * 5 === lastStart ? null : index * 5 + 4 }))
}

/** Counts summed to wider groups; null where a stored group lies across a boundary, since nobody may be guessed. */
export function regroup(counts: readonly AgeCount[], groups: readonly AgeGroup[]): AgeCount[] | null {
  const fits = counts.every((count) => groups.some((group) => lies(count, group)))
  if (!fits) return null
  return groups.map((group) => ({ ...group, count: counts.filter((count) => lies(count, group)).reduce((sum, { count }) => sum + count, 0) }))
}

function lies(inner: AgeGroup, outer: AgeGroup): boolean {
  return inner.ageFrom >= outer.ageFrom && (outer.ageTo === null || (inner.ageTo !== null && inner.ageTo <= outer.ageTo))
}
