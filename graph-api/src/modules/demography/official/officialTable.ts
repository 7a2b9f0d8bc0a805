import type { OfficialLine, OfficialTable } from './officialCount.js'
import { readCrossTable } from './readCrossTable.js'
import { readFlatTable } from './readFlatTable.js'

/** Which of our tables a statistic belongs to: the update of the population, live births, deaths. */
export const STATISTICS = { 12411: 'POPULATION', 12612: 'BIRTHS', 12613: 'DEATHS' } as const
export type OfficialKind = (typeof STATISTICS)[keyof typeof STATISTICS]

export function kindOf({ statistic }: Pick<OfficialTable, 'statistic'>): OfficialKind | null {
  return (STATISTICS as Readonly<Record<string, OfficialKind>>)[statistic ?? ''] ?? null
}

/** Lines of the file, cells parted. */
export function readOfficialTable(lines: readonly OfficialLine[]): OfficialTable {
  const isFlat = lines[0]?.cells[0]?.trim() === 'statistics_code'
  return isFlat ? readFlatTable(lines) : readCrossTable(lines)
}
