import { DISTRICT_ID } from '../../../app/district'
import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import type { Column } from '../../../app/ui/DataTable'
import { ChartFrame } from '../../../charts/ChartFrame'
import { LinesChart } from '../../../charts/LinesChart'
import type { DemographyLifeQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { useWords, type Words } from '../useWords'
import { ExpectancyFigure } from './ExpectancyFigure'
import { lifeTexts } from './texts'
import type { LifeTexts } from './texts.de'
import { toLife, type LifeRow } from './toLifeRows'
import { lifeLink, useLife } from './useLife'

/** How long people live: the life table of the district, as a curve of survivors and as a table. */
export default function LifeSection(props: SectionProps) {
  const query = useLife()
  const texts = useTexts(lifeTexts)
  if (query.error && !query.data) return <p className="quiet">{texts.none}</p>
  return <QueryView query={query}>{({ regionLifeTable }) => <LifeFigure {...props} table={regionLifeTable} />}</QueryView>
}

function LifeFigure({ state, options, table }: SectionProps & { table: DemographyLifeQuery['regionLifeTable'] }) {
  const texts = useTexts(lifeTexts)
  const words = useWords()
  const { formats } = words
  const life = toLife(table.tables)
  if (!life) return <p className="quiet">{texts.none}</p>
  const years = (value: number) => formats.fixed(value, 1)
  const range = ({ low, high }: { low?: number | null; high?: number | null }) => (low == null || high == null ? null : texts.range(years(low), years(high)))
  const [women, men] = [range(life.women), range(life.men)]
  const title = texts.say({ women: years(life.women.expectancy), men: years(life.men.expectancy), from: String(table.from), to: String(table.to) })
  return (
    <div className="stack-wide">
      <ChartFrame
        title={title}
        description={[texts.description, women === null || men === null ? '' : texts.interval({ women, men }), texts.own, state.ort === DISTRICT_ID ? '' : texts.places].filter(Boolean).join(' ')}
        unit={texts.unit}
        sources={table.sources}
        date={`${table.to}-12-31`}
        cases={table.tables.flatMap(({ rows }) => rows).reduce((sum, { deaths }) => sum + (deaths ?? 0), 0)}
        queryHref={lifeLink()}
        table={{ columns: toColumns(texts, words), rows: life.rows, rowKey: ({ ageFrom }) => String(ageFrom) }}
      >
        <LinesChart
          lines={[{ key: 'women', name: texts.women, colour: 'var(--accent)' }, { key: 'men', name: texts.men, colour: 'var(--mark)', dashes: '6 3' }]}
          points={life.rows.map(({ ageFrom, women, men }) => ({
            year: ageFrom, values: [women.lx, men.lx],
            sentence: texts.point({ age: String(ageFrom), women: formats.number(women.lx), men: formats.number(men.lx), womenLeft: years(women.ex), menLeft: years(men.ex) }),
          }))}
          label={`${texts.label} ${title}.`} format={(value) => formats.number(value)}
        />
      </ChartFrame>
      <ExpectancyFigure life={life} table={table} name={options.home?.name ?? DISTRICT_ID} />
    </div>
  )
}

function toColumns(texts: LifeTexts, { texts: page, formats }: Words): Column<LifeRow>[] {
  const figure = (sex: 'women' | 'men', key: 'qx' | 'lx' | 'ex', digits: number): Column<LifeRow> => ({
    key: `${sex}${key}`, header: texts.of(texts[sex], texts.columns[key]), value: (row) => Number(row[sex][key].toFixed(digits)), cell: (row) => formats.fixed(row[sex][key], digits),
  })
  return [
    { key: 'age', header: texts.columns.age, value: ({ ageFrom, ageTo }) => page.pyramid.ages(String(ageFrom), ageTo === null ? null : String(ageTo)) },
    ...(['women', 'men'] as const).flatMap((sex) => [figure(sex, 'qx', 5), figure(sex, 'lx', 0), figure(sex, 'ex', 2)]),
  ]
}
