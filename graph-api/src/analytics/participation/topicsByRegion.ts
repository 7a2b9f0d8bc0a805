export interface Labelled { readonly key: string; readonly label: string }

/** Contributions to a topic from one region; null: from no region of the level. */
export interface TopicCount { readonly topic: string; readonly region: Labelled | null; readonly contributions: number }

export interface TopicTotal extends Labelled { readonly contributions: number }

export interface RegionTopicCount extends Labelled { readonly contributions: number }

export interface TopicRow extends TopicTotal {
  readonly regions: readonly RegionTopicCount[]
  readonly withoutRegion: number
  /** The one region that raises the topic, if there is just one and nothing comes from an unknown place. */
  readonly onlyRegion: Labelled | null
}

/** Topics by contributions, most first, each with its regions. Cost: O(counts). */
export function topicsByRegion(totals: readonly TopicTotal[], counts: readonly TopicCount[]): TopicRow[] {
  const ofTopic = new Map<string, TopicCount[]>()
  for (const count of counts) ofTopic.set(count.topic, [...(ofTopic.get(count.topic) ?? []), count])
  return [...totals].sort((one, other) => other.contributions - one.contributions || one.label.localeCompare(other.label, 'de') || (one.key < other.key ? -1 : 1))
    .map((total) => toRow(total, ofTopic.get(total.key) ?? []))
}

function toRow(total: TopicTotal, counts: readonly TopicCount[]): TopicRow {
  const regions = counts.flatMap(({ region, contributions }) => (region === null ? [] : [{ ...region, contributions }]))
    .sort((one, other) => one.label.localeCompare(other.label, 'de') || (one.key < other.key ? -1 : 1))
  const withoutRegion = counts.find(({ region }) => region === null)?.contributions ?? 0
  const [only] = regions
  return { ...total, regions, withoutRegion, onlyRegion: only && regions.length === 1 && withoutRegion === 0 ? { key: only.key, label: only.label } : null }
}
