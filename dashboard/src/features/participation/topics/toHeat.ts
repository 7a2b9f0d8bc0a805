/** One topic with its contributions by region, as the API gives it. */
export interface TopicOfRegions {
  readonly key: string
  readonly label: string
  readonly contributions: number
  readonly withoutRegion: number
  readonly onlyRegion?: { readonly label: string } | null
  readonly regions: readonly { readonly key: string; readonly label: string; readonly contributions: number }[]
}

export interface HeatTopic {
  readonly key: string
  readonly label: string
  readonly total: number
  /** the only region that raises it; null for several */
  readonly only: string | null
  /** in the order of the regions; 0 where nobody raised it */
  readonly counts: readonly number[]
}

export interface Heat {
  readonly regions: readonly { readonly key: string; readonly label: string }[]
  /** most contributions first */
  readonly topics: readonly HeatTopic[]
  readonly highest: number
}

/** Topics as rows, regions as columns; topics without any contribution are left out. */
export function toHeat(rows: readonly TopicOfRegions[], regions: readonly { readonly key: string; readonly label: string }[]): Heat {
  const topics = rows.filter((row) => row.contributions > 0).map((row): HeatTopic => {
    const countOf = new Map(row.regions.map(({ key, contributions }) => [key, contributions]))
    return { key: row.key, label: row.label, total: row.contributions, only: row.onlyRegion?.label ?? null, counts: regions.map(({ key }) => countOf.get(key) ?? 0) }
  }).sort((a, b) => b.total - a.total || a.label.localeCompare(b.label, 'de'))
  return { regions, topics, highest: Math.max(0, ...topics.flatMap(({ counts }) => counts)) }
}

export type HeatMessage =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'most'; readonly topic: HeatTopic; readonly lonely: number; readonly topics: number }

/** The topic raised most, and how many come from one region alone. */
export function toHeatMessage({ topics }: Heat): HeatMessage {
  const [topic] = topics
  if (!topic) return { kind: 'nothing' }
  return { kind: 'most', topic, lonely: topics.filter(({ only }) => only !== null).length, topics: topics.length }
}

/** Class 0 to `classes` − 1 of a count; null for none, which is no small number but nothing. */
export function heatClass(count: number, highest: number, classes: number): number | null {
  return count === 0 || highest === 0 ? null : Math.min(classes - 1, Math.floor(((count - 1) * classes) / highest))
}
