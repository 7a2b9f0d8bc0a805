import { useTexts } from '../../../app/i18n/language'
import { useTheme } from '../../../app/theme'
import { categoryColours } from '../../../app/ui/palette'
import type { Column } from '../../../app/ui/DataTable'
import { ChartFrame } from '../../../charts/ChartFrame'
import { LinesChart } from '../../../charts/LinesChart'
import { QueryView } from '../../../app/query/QueryView'
import type { DemographyFanQuery } from '../../../gql/graphql'
import { bandText } from '../fan/toFanColumns'
import { threeDigits } from '../fan/toFan'
import { fanLink, RUNS_WAIT_MS, useFan } from '../fan/useFan'
import type { SectionProps } from '../sectionProps'
import { useLater } from '../useLater'
import { useWords } from '../useWords'
import { changeTexts } from './texts'
import type { ChangeTexts } from './texts.de'
import { NEEDS, toNeeds, type Need, type NeedRow } from './toNeeds'

const DASHES = { underThree: '2 3', threeToFive: '6 3', schoolEntrants: '10 3 2 3', overEighty: undefined, volunteers: '4 2' } as const

/** People of the ages that need day care, school, care, and of those who could help. */
export function NeedsFigure(props: SectionProps) {
  const query = useFan(useLater(props.question, RUNS_WAIT_MS))
  return <QueryView query={query}>{({ regionFan }) => <NeedsChart {...props} fan={regionFan} />}</QueryView>
}

function NeedsChart({ data, start, question, fan }: SectionProps & { fan: DemographyFanQuery['regionFan'] }) {
  const texts = useTexts(changeTexts).needs
  const words = useWords()
  const { formats, texts: page } = words
  const colours = categoryColours(useTheme())
  const rows = toNeeds(fan)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  const number = (value: number) => formats.number(threeDigits(value))
  const withBand = ({ values, bands }: NeedRow, need: Need) => (bands[need] ? texts.banded(number(values[need]), bandText(bands[need], words)) : number(values[need]))
  const under6 = ({ values }: typeof first) => values.underThree + values.threeToFive
  const said = texts.say({ year: String(last.year), start: String(first.year), old: number(last.values.overEighty), range: last.bands.overEighty && bandText(last.bands.overEighty, words), oldStart: number(first.values.overEighty), young: number(under6(last)), youngStart: number(under6(first)) })
  const title = data.place.estimated ? `${said} (${page.estimated})` : said
  return (
    <ChartFrame
      title={title}
      description={[texts.description, texts.bands(formats.number(fan.runs)), fan.missing.length > 0 ? texts.careMissing : ''].filter(Boolean).join(' ')}
      unit={texts.unit}
      sources={data.place.assumptions.map(({ source }) => source)}
      date={start.date}
      queryHref={fanLink(question)}
      table={{
        columns: [{ key: 'year', header: texts.year, value: (row) => String(row.year) }, ...NEEDS.flatMap((key) => needColumns(key, texts))],
        rows, rowKey: (row) => String(row.year),
      }}
    >
      <LinesChart
        lines={NEEDS.map((key, index) => ({ key, name: texts.lines[key], colour: key === 'overEighty' ? 'var(--accent)' : colours[index] ?? 'var(--ink)', dashes: DASHES[key] }))}
        points={rows.map((row) => ({ year: row.year, values: NEEDS.map((key) => row.values[key]), sentence: texts.point(String(row.year), NEEDS.map((key) => texts.value(texts.lines[key], withBand(row, key))).join('; ')) }))}
        label={`${texts.label} ${title}.`} format={(value) => formats.number(value)}
      />
    </ChartFrame>
  )
}

/** A need with the ends of 80 % of its runs. */
function needColumns(key: Need, texts: ChangeTexts['needs']): Column<NeedRow>[] {
  const whole = (value: number | undefined) => (value === undefined ? null : Math.round(value))
  return [
    { key, header: texts.lines[key], value: ({ values }) => Math.round(values[key]) },
    { key: `${key}Low`, header: texts.from(texts.lines[key]), value: ({ bands }) => whole(bands[key]?.[0]) },
    { key: `${key}High`, header: texts.to(texts.lines[key]), value: ({ bands }) => whole(bands[key]?.[1]) },
  ]
}
