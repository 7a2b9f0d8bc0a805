import type { RegionLevelName } from '../../region/region.type.js'
import type { OfficialCount } from './officialCount.js'

/** What a table says in sum, to be laid beside the office's own page: of one day and sex, over the regions of one level. */
export interface OfficialSum {
  readonly day: string
  readonly level: RegionLevelName
  readonly sex: OfficialCount['sex']
  /** Regions whose number is known, and the persons in them. */
  readonly regions: number
  readonly persons: number
  readonly unknownRegions: number
  /** Regions where all ages together are not the sum of the age groups. */
  readonly differing: number
}

type Counts = readonly OfficialCount[]

/** Of each region its level; and the levels from the widest to the narrowest. */
export interface Levels { readonly of: ReadonlyMap<string, RegionLevelName>; readonly order: readonly RegionLevelName[] }

const SEXES: readonly OfficialCount['sex'][] = ['TOTAL', 'FEMALE', 'MALE']

/** Of a region counts the row of all ages, else its age groups together; where one that is needed is unknown, the region is. Cost: O(counts). */
export function officialSums(counts: Counts, levels: Levels): OfficialSum[] {
  const place = ({ level }: OfficialSum): number => levels.order.indexOf(level)
  const regions = groupBy(counts, ({ day, region, sex }) => [day, region, sex].join('\n'))
  const sums = groupBy(regions, ([count]) => [count?.day, levels.of.get(count?.region ?? ''), count?.sex].join('\n'))
  return sums.map((group) => sumOf(group, levels)).sort((one, other) => one.day.localeCompare(other.day) || place(one) - place(other) || SEXES.indexOf(one.sex) - SEXES.indexOf(other.sex))
}

function sumOf(regions: readonly Counts[], levels: Levels): OfficialSum {
  const { day, sex, region } = regions[0]?.[0] as OfficialCount
  const totals = regions.map(totalOf)
  const known = totals.filter((total) => total !== null)
  return {
    day, sex, level: levels.of.get(region) as RegionLevelName, regions: known.length, persons: known.reduce((sum, total) => sum + total, 0),
    unknownRegions: totals.length - known.length, differing: regions.filter(differs).length,
  }
}

const isWhole = ({ ageFrom, ageTo }: OfficialCount): boolean => ageFrom === 0 && ageTo === null

function partsOf(counts: Counts): number | null {
  const parts = counts.filter((count) => !isWhole(count))
  return parts.length === 0 ? null : parts.reduce<number | null>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0)
}

function totalOf(counts: Counts): number | null {
  const whole = counts.find(isWhole)
  return whole ? whole.value : partsOf(counts)
}

/** Ages from 0 to an open group: only then must they sum to all. */
function differs(counts: Counts): boolean {
  const [whole, parts] = [counts.find(isWhole)?.value ?? null, partsOf(counts)]
  const spans = counts.some((count) => count.ageFrom === 0 && !isWhole(count)) && counts.some((count) => count.ageTo === null && !isWhole(count))
  return spans && whole !== null && parts !== null && whole !== parts
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}
