import { commonTexts } from '../../../app/i18n/common'
import { useTexts } from '../../../app/i18n/language'
import { DataTable, type Column } from '../../../app/ui/DataTable'
import { useWords } from '../useWords'
import { tablesTexts } from './texts'
import { toAges, toDay, toFigureRows, toProblems, type OfficialProblem } from './toTableView'
import type { OfficialTable } from './useOfficialTable'

/** What was read: problems first, then what it was recognised as, signs, sums, and the first figures. */
export function TableReading({ table }: { table: OfficialTable }) {
  const problems = toProblems(table)
  return (
    <section className="stack-wide">
      {problems.length > 0 && <ProblemTable problems={problems} />}
      <Facts table={table} />
      <SignTable table={table} />
      <SumTable table={table} />
      {table.preview.length > 0 && <FigureTable table={table} />}
    </section>
  )
}

function ProblemTable({ problems }: { problems: readonly OfficialProblem[] }) {
  const { problems: texts, needs } = useTexts(tablesTexts)
  const rows = problems.map((problem, index) => ({ ...problem, key: String(index) }))
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'line', header: texts.line, value: ({ line }) => line, cell: ({ line }) => String(line) },
    { key: 'column', header: texts.column, value: ({ column }) => column ?? texts.file },
    { key: 'value', header: texts.value, value: ({ value }) => value || texts.nothing },
    { key: 'need', header: texts.need, value: ({ need, message }) => (need ? needs[need] : message), cell: ({ need, message }) => (need ? needs[need] : <span lang="en">{message}</span>) },
  ]
  return <DataTable caption={texts.title} columns={columns} rows={rows} rowKey={({ key }) => key} />
}

function Facts({ table }: { table: OfficialTable }) {
  const texts = useTexts(tablesTexts)
  const { formats } = useWords()
  const { figures } = toFigureRows(table)
  const facts: readonly (readonly [string, string])[] = [
    [texts.facts.table, table.title],
    [texts.facts.statistic, `${texts.statistics[table.statistic ?? ''] ?? ''} (${table.statistic ?? ''})`],
    [texts.facts.layout, texts.layouts[table.layout]],
    [texts.facts.figures, formats.number(table.figures)],
    [texts.facts.skipped, formats.number(table.skippedRegions)],
    ...(table.leftOut > 0 ? [[texts.facts.leftOut, formats.number(table.leftOut)] as const] : []),
    ...(figures && toProblems(table).length === 0 ? [[texts.facts.changes, texts.facts.rows(formats.number(figures.created), formats.number(figures.updated), formats.number(figures.unchanged))] as const] : []),
  ]
  return (
    <section className="stack">
      <h2>{texts.facts.title}</h2>
      <dl className="tables-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function SignTable({ table: { signs } }: { table: OfficialTable }) {
  const { signTable: texts, signs: names } = useTexts(tablesTexts)
  const columns: Column<OfficialTable['signs'][number]>[] = [
    { key: 'sign', header: texts.sign, value: ({ sign }) => names[sign] },
    { key: 'read', header: texts.read, value: ({ sign }) => (sign === 'ZERO' ? texts.zero : texts.unknown) },
    { key: 'count', header: texts.count, value: ({ count }) => count },
  ]
  return signs.length === 0 ? <p>{texts.none}</p> : <DataTable caption={texts.title} columns={columns} rows={signs} rowKey={({ sign }) => sign} />
}

function SumTable({ table: { sums } }: { table: OfficialTable }) {
  const { sums: texts, sexes } = useTexts(tablesTexts)
  const { levels } = useTexts(commonTexts)
  const { formats } = useWords()
  const columns: Column<OfficialTable['sums'][number]>[] = [
    { key: 'day', header: texts.day, value: ({ day }) => day, cell: ({ day }) => toDay(day, formats) },
    { key: 'level', header: texts.level, value: ({ level }) => levels[level] },
    { key: 'sex', header: texts.sex, value: ({ sex }) => sexes[sex] },
    { key: 'persons', header: texts.persons, value: ({ persons }) => persons },
    { key: 'regions', header: texts.regions, value: ({ regions }) => regions },
    { key: 'unknown', header: texts.unknown, value: ({ unknownRegions }) => unknownRegions },
    { key: 'differing', header: texts.differing, value: ({ differing }) => differing },
  ]
  if (sums.length === 0) return null
  return <DataTable caption={texts.title} columns={columns} rows={sums} rowKey={({ day, level, sex }) => `${day} ${level} ${sex}`} pageSize={12} />
}

function FigureTable({ table: { preview, figures } }: { table: OfficialTable }) {
  const { rows: texts, sexes, signs } = useTexts(tablesTexts)
  const { texts: { pyramid }, formats } = useWords()
  const rows = preview.map((figure, index) => ({ ...figure, key: String(index) }))
  const title = texts.title(formats.number(rows.length), formats.number(figures))
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'line', header: texts.line, value: ({ line }) => line, cell: ({ line }) => String(line) },
    { key: 'region', header: texts.region, value: ({ region }) => region },
    { key: 'day', header: texts.day, value: ({ day }) => day, cell: ({ day }) => toDay(day, formats) },
    { key: 'sex', header: texts.sex, value: ({ sex }) => sexes[sex] },
    { key: 'ages', header: texts.ages, value: ({ ageFrom }) => ageFrom, cell: (figure) => toAges(figure, texts.all, pyramid.ages) },
    { key: 'value', header: texts.value, value: ({ value }) => value, cell: ({ value, sign }) => (value === null || value === undefined ? <span className="quiet">{formats.unknown} ({sign && signs[sign]})</span> : formats.number(value)) },
  ]
  return <DataTable caption={title} columns={columns} rows={rows} rowKey={({ key }) => key} pageSize={10} />
}
