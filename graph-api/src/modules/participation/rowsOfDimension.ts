import { countsByLevel, entriesOfLevel, participationRows, type ParticipationTableRow, type TableEntry } from '../../analytics/participation/participationTable.js'
import { regionEntries } from '../../analytics/participation/representationGroups.js'
import type { ParticipationCounts } from './participationReport.repository.js'
import type { DimensionName } from './participationReport.type.js'

export const REGION_LEVELS: ReadonlySet<string> = new Set(['MUNICIPALITY', 'AMT', 'PLANNING_REGION'])

/** The table of a dimension: which values have a row, and in which order. */
export function rowsOf(counts: ParticipationCounts, by: DimensionName): ParticipationTableRow[] {
  if (REGION_LEVELS.has(by)) return participationRows(entriesOfLevel(counts.tree, by), countsByLevel(counts.tree, counts.counted, by))
  return participationRows(counts.entries.length > 0 ? counts.entries : entriesOfCounted(counts), counts.counted)
}

/** The regions of a level as far as they lie in the asked ones, each with its part of the inhabitants. */
export function regionRowsWithin(counts: ParticipationCounts, asked: { level: string; within: readonly string[] | null }): (ParticipationTableRow & { key: string })[] {
  const rows = participationRows(regionEntries(counts.tree, asked), countsByLevel(counts.tree, counts.counted, asked.level))
  return rows.filter((row): row is ParticipationTableRow & { key: string } => row.key !== null)
}

/** Months, organisations, their kinds and nominators: those that occur, in the order of their labels. */
function entriesOfCounted({ counted }: ParticipationCounts): TableEntry[] {
  return counted.flatMap(({ key, label }) => (key === null ? [] : [{ key, label: label ?? key, inhabitants: null }]))
    .sort((one, other) => one.label.localeCompare(other.label, 'de') || (one.key < other.key ? -1 : 1))
}
