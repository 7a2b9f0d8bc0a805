import type { TableText } from '../../dataset/importTables.repository.js'
import type { OfficialCount, OfficialTable } from './officialCount.js'
import { type OfficialKind } from './officialTable.js'
import type { SignMeaning } from './officialSigns.js'

/** The rows of our own data set that a table gives: only of known regions, only what is known. */
export interface OfficialRows {
  readonly tables: readonly TableText[]
  readonly counts: readonly OfficialCount[]
  /** What the rows of the table were read from, in their order. */
  readonly stated: readonly OfficialCount[]
  /** How many cells hold which sign. */
  readonly signs: ReadonlyMap<SignMeaning, number>
  readonly skippedRegions: number
  /** Known age groups that give no row: another one of the same region, day and sex is unknown, and a population with a gap could not be used. */
  readonly leftOut: number
}

export function officialRows({ counts }: OfficialTable, kind: OfficialKind, { regions, source }: { regions: Pick<ReadonlySet<string>, 'has'>; source: string }): OfficialRows {
  const known = counts.filter(({ region }) => regions.has(region))
  const signs = new Map<SignMeaning, number>()
  for (const { sign } of known) if (sign !== null) signs.set(sign, (signs.get(sign) ?? 0) + 1)
  const certain = known.filter(({ value }) => value !== null)
  const stated = kind === 'POPULATION' ? withoutGaps(certain, known) : certain
  return {
    counts: known, signs, stated, leftOut: certain.length - stated.length, skippedRegions: new Set(counts.map(({ region }) => region).filter((region) => !regions.has(region))).size,
    tables: stated.length === 0 ? [] : [kind === 'POPULATION' ? population(stated, source) : vitalEvents(stated, kind, source)],
  }
}

const setOf = ({ region, day, sex }: OfficialCount): string => [region, day, sex].join('\n')
const isAllAges = ({ ageFrom, ageTo }: OfficialCount): boolean => ageFrom === 0 && ageTo === null

function withoutGaps(certain: readonly OfficialCount[], known: readonly OfficialCount[]): OfficialCount[] {
  const gaps = new Set(known.filter((count) => count.value === null && !isAllAges(count)).map(setOf))
  return certain.filter((count) => isAllAges(count) || !gaps.has(setOf(count)))
}

interface RowProblem { readonly file: string; readonly line: number; readonly column: string | null; readonly value: string | null; readonly message: string }

/** A problem of a row of ours, named by the place in the office's file from which the row was read. */
export function inOfficialFile<Problem extends RowProblem>(problem: Problem, { tables, stated }: OfficialRows, file: string): Problem {
  const count = tables.some((table) => table.file === problem.file) ? stated[problem.line - FIRST_ROW] : undefined
  if (!count) return problem
  const message = problem.message.replace(/\bline (\d+)/g, (text, row: string) => `line ${stated[Number(row) - FIRST_ROW]?.line ?? text}`)
  return { ...problem, file, line: count.line, column: count.column, message }
}

/** Line of the first row of our own tables, behind the header. */
const FIRST_ROW = 2

function population(counts: readonly OfficialCount[], source: string): TableText {
  const rows = counts.map(({ region, day, sex, ageFrom, ageTo, value }) => [region, day, sex, ageFrom, ageTo ?? '', value, source].join(','))
  return { file: 'population.csv', content: ['region,date,sex,ageFrom,ageTo,count,source', ...rows].join('\n') }
}

/** All ages together have no ages there. */
function vitalEvents(counts: readonly OfficialCount[], kind: OfficialKind, source: string): TableText {
  const rows = counts.map(({ region, day, sex, ageFrom, ageTo, value }) => {
    const isAll = ageFrom === 0 && ageTo === null
    return [region, day.slice(0, 4), kind, sex, isAll ? '' : ageFrom, isAll ? '' : ageTo ?? '', value, source].join(',')
  })
  return { file: 'vitalEvents.csv', content: ['region,year,kind,sex,ageFrom,ageTo,count,source', ...rows].join('\n') }
}
