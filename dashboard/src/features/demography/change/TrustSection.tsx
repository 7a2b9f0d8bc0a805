import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { BarList } from '../../../charts/BarList'
import { ChartFrame } from '../../../charts/ChartFrame'
import type { DemographyTrustQuery } from '../../../gql/graphql'
import { OfficialFigures } from '../official/OfficialFigures'
import type { SectionProps } from '../sectionProps'
import { useWords, type Words } from '../useWords'
import { changeTexts } from './texts'
import type { ChangeTexts } from './texts.de'
import { toErrorRows, type ErrorRow } from './toErrorRows'
import { toTestPeriods, type TestPeriod } from './toTestPeriod'
import { trustLink, useTrust } from './useChange'

/** How far the same calculation was off before, whether its bands held, and what other offices expect. */
export default function TrustSection(props: SectionProps) {
  const { options, start } = props
  const texts = useTexts(changeTexts).test
  const periods = toTestPeriods(options.populationDates, start)
  return (
    <div className="stack-wide">
      {periods.length === 0 && <p className="quiet">{texts.none}</p>}
      <div className="demography-pair">
        {periods.map((period) => <Tested key={period.from} period={period} />)}
      </div>
      <OfficialFigures {...props} />
    </div>
  )
}

function Tested({ period }: { period: TestPeriod }) {
  const query = useTrust(period)
  return <QueryView query={query}>{(data) => <TestFigure test={data.backTest} period={period} />}</QueryView>
}

function TestFigure({ test, period }: { test: DemographyTrustQuery['backTest']; period: TestPeriod }) {
  const texts = useTexts(changeTexts).test
  const words = useWords()
  const { formats } = words
  const { rows, tried, missing, ours, plain } = toErrorRows(test.results)
  const percent = (value: number | null | undefined) => (value == null ? formats.unknown : formats.percent(value / 100))
  const bands = ours?.coverage80 != null && ours.coverage95 != null
  const isNarrow = bands && (ours.coverage80 ?? 1) < NARROW
  const title = texts.say({ from: yearsAt(test.from).begins, to: yearsAt(test.to).ends, ours: percent(ours?.mape), plain: plain?.mape == null ? null : percent(plain.mape) })
  return (
    <ChartFrame
      title={title}
      description={[texts.description, bands ? texts.bands(formats.percent(ours.coverage80, 0), formats.percent(ours.coverage95, 0)) : texts.noBands, isNarrow ? texts.tooNarrow : ''].filter(Boolean).join(' ')}
      unit={texts.unit}
      sources={test.sources}
      date={test.to}
      cases={ours?.places ?? null}
      queryHref={trustLink(period)}
      table={{ columns: toColumns(texts, words), rows, rowKey: (row) => `${row.method}${row.sizeFrom ?? 'all'}` }}
    >
      <BarList label={`${texts.label} ${title}.`} data={tried.map(({ method, mape }) => ({ key: method, label: texts.methods[method], value: mape ?? null, text: percent(mape), isComparison: method !== 'COHORT_COMPONENT' }))} />
      {missing.length > 0 && <p className="quiet">{texts.missing(formats.list(missing.map((method) => texts.methods[method])))}</p>}
    </ChartFrame>
  )
}

/** 1 January and 31 December before it are one night: the year that begins then, and the one that ends. */
function yearsAt(date: string): { begins: string; ends: string } {
  const year = Number(date.slice(0, 4)) - (date.endsWith('-01-01') ? 1 : 0)
  return { begins: String(year + 1), ends: String(year) }
}

/** A band of 80 % that held for fewer than 70 % of the places was too narrow. */
const NARROW = 0.7

function toColumns(texts: ChangeTexts['test'], { formats }: Words) {
  const share = (value: number | null | undefined) => (value == null ? null : Math.round(value * 100))
  const one = (value: number | null | undefined) => (value == null ? null : Number(value.toFixed(1)))
  return [
    { key: 'method', header: texts.columns.method, value: (row: ErrorRow) => texts.methods[row.method] },
    { key: 'size', header: texts.columns.size, value: (row: ErrorRow) => (row.sizeFrom === null ? texts.all : texts.size(formats.number(row.sizeFrom), row.sizeTo === null ? null : formats.number(row.sizeTo))) },
    { key: 'places', header: texts.columns.places, value: (row: ErrorRow) => row.places },
    ...(['mape', 'medape', 'bias'] as const).map((key) => ({ key, header: texts.columns[key], digits: 1, value: (row: ErrorRow) => one(row[key]) })),
    ...(['coverage80', 'coverage95'] as const).map((key) => ({ key, header: texts.columns[key], value: (row: ErrorRow) => share(row[key]), cell: (row: ErrorRow) => (row[key] == null ? '–' : formats.percent(row[key], 0)) })),
  ]
}
