import { participationRate, type ParticipationRate } from './participationRate.js'
import { inhabitantsOf, regionsOfLevel, type RegionTree, topRegions } from './regionTree.js'
import { addCounts, NO_COUNTS, type StageCounts } from './stageCounts.js'

/** Counts of one value of a dimension; the key is null where the value is unknown. */
export interface KeyedCounts { readonly key: string | null; readonly counts: StageCounts }

/** A value that the table shows even when nobody took part. */
export interface TableEntry { readonly key: string; readonly label: string; readonly inhabitants: number | null }

export interface ParticipationTableRow extends StageCounts, ParticipationRate {
  readonly key: string | null
  readonly label: string
  readonly inhabitants: number | null
}

export const UNKNOWN_LABEL = 'unknown'

/** One row for each entry, in the order of the entries; then one for what is unknown, if there is any. */
export function participationRows(entries: readonly TableEntry[], counted: readonly KeyedCounts[]): ParticipationTableRow[] {
  const countsOf = new Map(counted.map(({ key, counts }) => [key, counts]))
  const rows = entries.map((entry) => toRow(entry, countsOf.get(entry.key) ?? NO_COUNTS))
  const unknown = countsOf.get(null)
  return unknown ? [...rows, toRow({ key: null, label: UNKNOWN_LABEL, inhabitants: null }, unknown)] : rows
}

export function toRow(entry: { key: string | null; label: string; inhabitants: number | null }, counts: StageCounts): ParticipationTableRow {
  return { ...entry, ...counts, ...participationRate(counts.people, entry.inhabitants) }
}

/**
 * Counts by place, summed to a level. Everybody has one place, so nobody is counted twice within a region; who lives
 * in two overlapping groups counts in each. A place outside that level is unknown there.
 */
export function countsByLevel(tree: RegionTree, byPlace: readonly KeyedCounts[], level: string): KeyedCounts[] {
  const sums = new Map<string | null, StageCounts>()
  for (const { key: place, counts } of byPlace) {
    const regions = place === null ? [] : regionsOfLevel(tree, place, level)
    for (const region of regions.length > 0 ? regions : [null]) sums.set(region, addCounts(sums.get(region) ?? NO_COUNTS, counts))
  }
  return [...sums].map(([key, counts]) => ({ key, counts }))
}

/** Every region of a level, by name. */
export function entriesOfLevel(tree: RegionTree, level: string): TableEntry[] {
  return [...tree.values()].filter((region) => region.level === level)
    .map(({ id, name, inhabitants }) => ({ key: id, label: name, inhabitants }))
}

/** The base of the total's rate: the filter's regions, or all top regions. */
export function totalInhabitants(tree: RegionTree, regions: readonly string[] | null): number | null {
  return inhabitantsOf(tree, regions ?? topRegions(tree))
}
