import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import type { Column } from '../../../app/ui/DataTable'
import { ChartFrame } from '../../../charts/ChartFrame'
import { PairChart } from '../../../charts/PairChart'
import type { DemographyLifeQuery, DemographyOfficialLifeQuery } from '../../../gql/graphql'
import { useWords, type Words } from '../useWords'
import { lifeTexts } from './texts'
import type { LifeTexts } from './texts.de'
import { toExpectancies, type ExpectancyRow } from './toExpectancies'
import type { Life } from './toLifeRows'
import { officialLifeLink, useOfficialLife } from './useOfficialLife'

interface ExpectancyFigureProps {
  /** of the district */
  life: Life
  table: DemographyLifeQuery['regionLifeTable']
  name: string
}

/** Life expectancy at birth: ours of the district beside what offices published for the Land and the country. */
export function ExpectancyFigure(props: ExpectancyFigureProps) {
  const query = useOfficialLife()
  return <QueryView query={query}>{({ officialLifeExpectancies }) => <Compared {...props} published={officialLifeExpectancies} />}</QueryView>
}

function Compared({ life, table, name, published }: ExpectancyFigureProps & { published: DemographyOfficialLifeQuery['officialLifeExpectancies'] }) {
  const texts = useTexts(lifeTexts)
  const words = useWords()
  const { rows, atBirth, nearest, lastYear } = toExpectancies(published, { name, from: table.from, to: table.to, life })
  if (!nearest) return <p className="quiet">{texts.official.none}</p>
  const years = (value: number | null) => words.formats.fixed(value, 1)
  const title = texts.official.say({ region: nearest.region, period: nearest.period, women: years(nearest.women), men: years(nearest.men) })
  const nameOf = ({ region, period, isOurs }: ExpectancyRow) => `${region} ${period} (${isOurs ? texts.official.ours : texts.official.official})`
  return (
    <ChartFrame
      title={title}
      description={texts.official.description}
      unit={texts.official.unit}
      sources={[...published.map(({ source }) => source), ...table.sources]}
      date={lastYear === null ? null : `${lastYear}-12-31`}
      queryHref={officialLifeLink()}
      table={{ columns: toColumns(texts, words), rows, rowKey: ({ region, period, age, isOurs }) => `${region}${period}${age}${isOurs ? 'own' : ''}` }}
    >
      <PairChart
        rows={atBirth.map((row) => ({ key: nameOf(row), label: nameOf(row), first: row.men, second: row.women, text: texts.official.value(years(row.women), years(row.men)), sentence: texts.official.sentence(nameOf(row), years(row.women), years(row.men)) }))}
        label={`${texts.official.label} ${title}.`} names={{ first: texts.men, second: texts.women }}
      />
    </ChartFrame>
  )
}

function toColumns(texts: LifeTexts, { formats }: Words): Column<ExpectancyRow>[] {
  const { columns, ours, official } = texts.official
  const years = (key: 'women' | 'men'): Column<ExpectancyRow> => ({
    key, header: texts.of(texts[key], texts.columns.ex), value: (row) => (row[key] === null ? null : Number(row[key].toFixed(2))), cell: (row) => formats.fixed(row[key], 2),
  })
  return [
    { key: 'region', header: columns.region, value: ({ region }) => region },
    { key: 'period', header: columns.period, value: ({ period }) => period },
    { key: 'kind', header: columns.kind, value: ({ isOurs }) => (isOurs ? ours : official) },
    { key: 'age', header: columns.age, value: ({ age }) => age },
    years('women'), years('men'),
  ]
}
