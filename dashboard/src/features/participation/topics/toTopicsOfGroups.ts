import type { TopicOfRegions } from './toHeat'

interface TopicOfGroups extends Pick<TopicOfRegions, 'key' | 'label' | 'contributions'> {
  readonly withoutGroup: number
  readonly groups: readonly { readonly key: string; readonly label: string; readonly contributions: number }[]
}

/** The same topics with interest groups in place of regions. A group is the only one where no maker is unknown. */
export function toTopicsOfGroups(rows: readonly TopicOfGroups[]): TopicOfRegions[] {
  return rows.map(({ groups, withoutGroup, ...topic }) => ({
    ...topic, regions: groups, withoutRegion: withoutGroup, onlyRegion: groups.length === 1 && withoutGroup === 0 ? { label: groups[0]?.label ?? '' } : null,
  }))
}

/** The interest groups that bring in most, over all topics; equal ones by name. */
export function toLargestGroups(rows: readonly TopicOfGroups[], most: number): { key: string; label: string }[] {
  const totals = new Map<string, { key: string; label: string; contributions: number }>()
  for (const { key, label, contributions } of rows.flatMap(({ groups }) => groups)) totals.set(key, { key, label, contributions: contributions + (totals.get(key)?.contributions ?? 0) })
  return [...totals.values()].sort((one, other) => other.contributions - one.contributions || one.label.localeCompare(other.label, 'de')).slice(0, most).map(({ key, label }) => ({ key, label }))
}
