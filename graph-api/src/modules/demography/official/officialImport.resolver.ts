import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../../context.js'
import { BadUserInput } from '../../../errors.js'
import { importTables, type TableText } from '../../dataset/importTables.repository.js'
import { REGION_LEVELS } from '../../region/region.type.js'
import type { OfficialTable } from './officialCount.js'
import { inOfficialFile, officialRows } from './officialImport.js'
import { readRegionLevels } from './officialImport.repository.js'
import { OfficialImportArgs, type OfficialSourceInput, OfficialTableImport } from './officialImport.type.js'
import { officialLines } from './officialLines.js'
import { NEEDS } from './officialNeeds.js'
import { officialSums } from './officialSums.js'
import { officialText } from './officialText.js'
import { kindOf, readOfficialTable } from './officialTable.js'

const SHOWN = 50
const MOST_PROBLEMS = 1000

@Resolver()
export class OfficialImportResolver {
  @Mutation(() => OfficialTableImport, {
    description: 'Imports a table as its office publishes it (GENESIS-Online, Regionaldatenbank: CSV with header lines, or flat file). Of regions that are stored; unknown figures give no row. What cannot be read comes as problems. Errors: BAD_USER_INPUT for a statistic that has no table here.',
  })
  async importOfficialTable(@Args(() => OfficialImportArgs) { file, isBase64, source, mode }: OfficialImportArgs, @Ctx() { database }: Context): Promise<object> {
    const table = readOfficialTable(officialLines(officialText(file.content, isBase64 ?? false)))
    const kind = kindOf(table)
    if (!kind) throw new BadUserInput('file', `requires a table of the statistic 12411 (population), 12612 (births) or 12613 (deaths), got ${table.statistic ?? 'none that names its code'}`)
    if (kind === 'POPULATION' && source.populationBase == null) throw new BadUserInput('source.populationBase', 'requires the year of the census whose update the figures are, got none')
    const regions = await readRegionLevels(database)
    const rows = officialRows(table, kind, { regions, source: source.id })
    const problems = problemsOf(table, file.name)
    const report = problems.length > 0 || rows.tables.length === 0 ? null : await importTables(database, [sourceTable(source, table), ...rows.tables], mode)
    return {
      layout: table.layout, statistic: table.statistic, title: table.title, problems,
      report: report && { ...report, problems: report.problems.map((problem) => inOfficialFile(problem, rows, file.name)) },
      preview: rows.counts.slice(0, SHOWN), figures: rows.counts.length, skippedRegions: rows.skippedRegions, leftOut: rows.leftOut, signs: [...rows.signs].map(([sign, count]) => ({ sign, count })),
      sums: officialSums(rows.counts, { of: regions, order: REGION_LEVELS }),
    }
  }
}

function problemsOf({ problems, counts }: OfficialTable, file: string): object[] {
  const empty = counts.length === 0 && problems.length === 0 ? [{ line: 1, column: null, value: null, ...NEEDS.ROWS }] : []
  return [...problems.slice(0, MOST_PROBLEMS), ...empty].map((problem) => ({ file, ...problem }))
}

function sourceTable({ id, title, publisher, date, url, licence, populationBase }: OfficialSourceInput, table: OfficialTable): TableText {
  const quoted = (text: string | null | undefined): string => `"${(text ?? '').replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`
  const cells = [quoted(id), quoted(title?.trim() || table.title || id), quoted(publisher), date ?? '', quoted(url), quoted(licence), 'false', '', populationBase ?? '']
  return { file: 'sources.csv', content: `id,title,publisher,date,url,licence,synthetic,note,populationBase\n${cells.join(',')}` }
}
