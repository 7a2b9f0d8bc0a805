import type { Formats } from '../../../app/i18n/formats'
import type { ImportMode } from '../../../gql/graphql'
import type { TablesTexts } from './texts.de'
import type { OfficialTable, Outcome } from './useOfficialTable'

export type OfficialProblem = OfficialTable['problems'][number]

/** Of the reading, or else of the rows that came of it. */
export function toProblems({ problems, report }: OfficialTable): readonly OfficialProblem[] {
  return problems.length > 0 ? problems : (report?.problems ?? [])
}

/** The rows of the figures: the report's first table is the source. */
export function toFigureRows({ report }: OfficialTable) {
  const tables = report?.tables ?? []
  return { figures: tables.find(({ file }) => file !== SOURCES), source: tables.find(({ file }) => file === SOURCES) }
}

const SOURCES = 'sources.csv'

/** Something would change, and nothing is in the way. */
export function canApply(table: OfficialTable): boolean {
  const { report } = table
  return report !== null && report !== undefined && !report.applied && toProblems(table).length === 0 && report.created + report.updated > 0
}

interface Words { readonly texts: TablesTexts; readonly formats: Formats }

export function toAnswer(outcome: Outcome | null, running: ImportMode | null, { texts: { answers, statistics }, formats }: Words): string {
  if (running !== null) return running === 'APPLY' ? answers.applying : answers.reading
  if (outcome === null) return answers.none
  if (outcome.kind === 'failed') return answers.failed
  const { table } = outcome
  const problems = toProblems(table).length
  if (problems > 0) return answers.problems(formats.count(problems, answers.place, answers.places))
  const { figures } = toFigureRows(table)
  if (!table.report || !figures) return answers.empty
  if (!table.report.applied && table.report.created + table.report.updated === 0) return answers.same(formats.number(figures.unchanged))
  const say = table.report.applied ? answers.done : answers.ready
  return say(statistics[table.statistic ?? ''] ?? '', formats.number(figures.created), formats.number(figures.updated))
}

/** "3–5", "75 und älter" or the word for all ages. */
export function toAges({ ageFrom, ageTo }: { ageFrom: number; ageTo?: number | null }, all: string, ages: (from: string, to: string | null) => string): string {
  if (ageFrom === 0 && (ageTo === null || ageTo === undefined)) return all
  return ageFrom === ageTo ? String(ageFrom) : ages(String(ageFrom), ageTo === null || ageTo === undefined ? null : String(ageTo))
}

/** A day in the language's form; a year stays one. */
export function toDay(day: string, formats: Formats): string {
  return /^\d{4}$/.test(day) ? day : formats.date(day)
}
