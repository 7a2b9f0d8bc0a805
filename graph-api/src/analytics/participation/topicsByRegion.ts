export interface Labelled { readonly key: string; readonly label: string }

/** Contributions to a topic from one region, or from one interest group; null: from no known one. */
export interface TopicCount { readonly topic: string; readonly of: Labelled | null; readonly contributions: number }

export interface TopicTotal extends Labelled { readonly contributions: number }

export interface LabelledCount extends Labelled { readonly contributions: number }

export interface TopicCounts { readonly totals: readonly TopicTotal[]; readonly regions: readonly TopicCount[]; readonly groups: readonly TopicCount[] }

export interface TopicRow extends TopicTotal {
  readonly regions: readonly LabelledCount[]
  readonly withoutRegion: number
  /** The one region that raises the topic, if there is just one and nothing comes from an unknown place. */
  readonly onlyRegion: Labelled | null
  readonly groups: readonly LabelledCount[]
  readonly withoutGroup: number
}

/** Topics by contributions, most first, each with its regions and interest groups. Cost: O(counts). */
export function topicsByRegion({ totals, regions, groups }: TopicCounts): TopicRow[] {
  const [regionsOf, groupsOf] = [byTopic(regions), byTopic(groups)]
  return [...totals].sort((one, other) => other.contributions - one.contributions || byLabel(one, other))
    .map((total) => toRow(total, regionsOf.get(total.key) ?? [], groupsOf.get(total.key) ?? []))
}

function byTopic(counts: readonly TopicCount[]): ReadonlyMap<string, readonly TopicCount[]> {
  const ofTopic = new Map<string, TopicCount[]>()
  for (const count of counts) {
    const list = ofTopic.get(count.topic)
    if (list) list.push(count)
    else ofTopic.set(count.topic, [count])
  }
  return ofTopic
}

function toRow(total: TopicTotal, ofRegions: readonly TopicCount[], ofGroups: readonly TopicCount[]): TopicRow {
  const [regions, withoutRegion] = split(ofRegions)
  const [groups, withoutGroup] = split(ofGroups)
  const [only] = regions
  const onlyRegion = only && regions.length === 1 && withoutRegion === 0 ? { key: only.key, label: only.label } : null
  return { ...total, regions, withoutRegion, onlyRegion, groups, withoutGroup }
}

function split(counts: readonly TopicCount[]): [known: LabelledCount[], unknown: number] {
  const known = counts.flatMap(({ of, contributions }) => (of === null ? [] : [{ ...of, contributions }])).sort(byLabel)
  return [known, counts.find(({ of }) => of === null)?.contributions ?? 0]
}

const byLabel = (one: Labelled, other: Labelled): number => one.label.localeCompare(other.label, 'de') || (one.key < other.key ? -1 : 1)
