import { QueryView } from '../../../app/query/QueryView'
import { ChartFrame } from '../../../charts/ChartFrame'
import { FanChart } from '../../../charts/FanChart'
import type { DemographyFanQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { useLater } from '../useLater'
import { useWords, type Words } from '../useWords'
import { bandsOf } from './toBands'
import { threeDigits, toFan, type FanRow } from './toFan'
import { fanLink, useFan } from './useFan'

/** A thousand runs are asked for only when the sliders rest. */
const RUNS_WAIT_MS = 600

/** How many people: what was counted, what follows from the assumptions, and how wide that is. */
export default function FanSection(props: SectionProps) {
  const question = useLater(props.question, RUNS_WAIT_MS)
  const query = useFan(question)
  const isOf = JSON.stringify(question) === JSON.stringify(props.question) && query.data !== undefined
  return <QueryView query={query}>{(fan) => <FanFigure {...props} fan={fan} isCurrent={isOf} />}</QueryView>
}

function FanFigure({ data, fan, name, start, question, isCurrent }: SectionProps & { fan: DemographyFanQuery; isCurrent: boolean }) {
  const words = useWords()
  const { texts: { fan: texts, estimated }, formats } = words
  const bands = isCurrent ? bandsOf(fan.projectionFan, question.region) : null
  const counted = isCurrent ? fan.populationDates : []
  const rows = toFan({ steps: data.place.steps, fan: bands, counted, base: start.base })
  const last = rows.at(-1)
  const title = last?.projected == null ? name : texts.say({ name, year: yearText(last.year), people: formats.number(threeDigits(last.projected)), band: last.band80 ? bandText(last.band80, words) : null })
  const base = start.base === null ? '' : texts.base(String(start.base))
  return (
    <ChartFrame
      title={data.place.estimated ? `${title} (${estimated})` : title}
      description={[texts.description, bands ? texts.runs(formats.number(fan.projectionFan.runs)) : isCurrent ? texts.noBands : texts.running, base].filter(Boolean).join(' ')}
      unit={texts.unit}
      sources={[...data.place.assumptions.map(({ source }) => source), ...counted.filter((row) => row.base === start.base).map(({ source }) => source)]}
      date={start.date}
      queryHref={fanLink(question.region, question.scenario)}
      table={{ columns: toColumns(words), rows, rowKey: (row) => String(row.year) }}
    >
      <FanChart points={rows.map((row) => ({ ...row, sentence: sentence(row, words) }))} label={`${texts.label} ${title}.`} names={texts.names} format={(value) => formats.number(value)} />
      <p className="quiet small">{texts.axis} {bands ? texts.limits : ''}</p>
    </ChartFrame>
  )
}

/** 2024 for 1 January 2024. */
const yearText = (year: number): string => String(Math.floor(year))

function bandText([low, high]: readonly [number, number], { texts, formats }: Words): string {
  return texts.fan.range(formats.number(threeDigits(low)), formats.number(threeDigits(high)))
}

function sentence({ year, counted, projected, band80, band95 }: FanRow, words: Words): string {
  const { texts: { fan: texts }, formats } = words
  return [
    counted === null ? '' : texts.counted(yearText(year), formats.number(counted)),
    projected === null ? '' : texts.projected(yearText(year), formats.number(threeDigits(projected))),
    band80 ? texts.in80(bandText(band80, words)) : '',
    band95 ? texts.in95(bandText(band95, words)) : '',
  ].filter(Boolean).join(' ')
}

function toColumns({ texts: { fan: { columns } } }: Words) {
  const whole = (value: number | undefined | null) => (value == null ? null : Math.round(value))
  return [
    { key: 'year', header: columns.year, value: (row: FanRow) => yearText(row.year) },
    { key: 'counted', header: columns.counted, value: (row: FanRow) => row.counted },
    { key: 'projected', header: columns.projected, value: (row: FanRow) => whole(row.projected) },
    { key: 'low95', header: columns.low95, value: (row: FanRow) => whole(row.band95?.[0]) },
    { key: 'low80', header: columns.low80, value: (row: FanRow) => whole(row.band80?.[0]) },
    { key: 'high80', header: columns.high80, value: (row: FanRow) => whole(row.band80?.[1]) },
    { key: 'high95', header: columns.high95, value: (row: FanRow) => whole(row.band95?.[1]) },
  ]
}
