import { QueryView } from '../../../app/query/QueryView'
import { ChartFrame } from '../../../charts/ChartFrame'
import { FanChart } from '../../../charts/FanChart'
import type { DemographyFanQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { useLater } from '../useLater'
import { useWords } from '../useWords'
import { bandText, fanSentence, toFanColumns, yearText } from './toFanColumns'
import { threeDigits, toFan } from './toFan'
import { fanLink, RUNS_WAIT_MS, useFan } from './useFan'

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
  const bands = isCurrent ? fan.regionFan : null
  const counted = isCurrent ? fan.populationDates : []
  const rows = toFan({ steps: data.place.steps, fan: bands, counted, base: start.base })
  const last = rows.at(-1)
  const title = last?.projected == null ? name : texts.say({ name, year: yearText(last.year), people: formats.number(threeDigits(last.projected)), band: last.band80 ? bandText(last.band80, words) : null })
  const base = start.base === null ? '' : texts.base(String(start.base))
  return (
    <ChartFrame
      title={data.place.estimated ? `${title} (${estimated})` : title}
      description={[texts.description, bands ? texts.runs(formats.number(bands.runs)) : texts.running, base].filter(Boolean).join(' ')}
      unit={texts.unit}
      sources={[...data.place.assumptions.map(({ source }) => source), ...counted.filter((row) => row.base === start.base).map(({ source }) => source)]}
      date={start.date}
      queryHref={fanLink(question)}
      table={{ columns: toFanColumns(words), rows, rowKey: (row) => String(row.year) }}
    >
      <FanChart points={rows.map((row) => ({ ...row, sentence: fanSentence(row, words) }))} label={`${texts.label} ${title}.`} names={texts.names} format={(value) => formats.number(value)} />
      <p className="quiet small">{texts.axis} {bands ? texts.limits : ''}</p>
    </ChartFrame>
  )
}
