import { useTexts } from '../../../app/i18n/language'
import { useTheme } from '../../../app/theme'
import { categoryColours } from '../../../app/ui/palette'
import { ChartFrame } from '../../../charts/ChartFrame'
import { LinesChart } from '../../../charts/LinesChart'
import type { DemographyChangeQuery } from '../../../gql/graphql'
import { threeDigits } from '../fan/toFan'
import type { SectionProps } from '../sectionProps'
import { useWords } from '../useWords'
import { changeTexts } from './texts'
import { NEEDS, toNeeds } from './toNeeds'
import { changeLink } from './useChange'

const DASHES = { underThree: '2 3', threeToFive: '6 3', schoolEntrants: '10 3 2 3', overEighty: undefined, volunteers: '4 2' } as const

/** People of the ages that need day care, school, care, and of those who could help. */
export function NeedsFigure({ data, start, question, needs }: SectionProps & { needs: DemographyChangeQuery['regionNeeds'] }) {
  const texts = useTexts(changeTexts).needs
  const { formats, texts: page } = useWords()
  const colours = categoryColours(useTheme())
  const own = needs.district.key === question.region ? needs.district : needs.rows.find(({ key }) => key === question.region)
  if (!own) return <p className="quiet">{texts.none}</p>
  const rows = toNeeds(needs.years, own)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return null
  const number = (value: number) => formats.number(threeDigits(value))
  const under6 = ({ values }: typeof first) => values.underThree + values.threeToFive
  const said = texts.say({ year: String(last.year), start: String(first.year), old: number(last.values.overEighty), oldStart: number(first.values.overEighty), young: number(under6(last)), youngStart: number(under6(first)) })
  const title = data.place.estimated ? `${said} (${page.estimated})` : said
  return (
    <ChartFrame
      title={title}
      description={[texts.description, needs.missing.length > 0 ? texts.careMissing : ''].filter(Boolean).join(' ')}
      unit={texts.unit}
      sources={data.place.assumptions.map(({ source }) => source)}
      date={start.date}
      queryHref={changeLink(question)}
      table={{
        columns: [{ key: 'year', header: texts.year, value: (row) => String(row.year) }, ...NEEDS.map((key) => ({ key, header: texts.lines[key], value: (row: typeof first) => Math.round(row.values[key]) }))],
        rows, rowKey: (row) => String(row.year),
      }}
    >
      <LinesChart
        lines={NEEDS.map((key, index) => ({ key, name: texts.lines[key], colour: key === 'overEighty' ? 'var(--accent)' : colours[index] ?? 'var(--ink)', dashes: DASHES[key] }))}
        points={rows.map((row) => ({ year: row.year, values: NEEDS.map((key) => row.values[key]), sentence: texts.point(String(row.year), NEEDS.map((key) => texts.value(texts.lines[key], number(row.values[key]))).join('; ')) }))}
        label={`${texts.label} ${title}.`} format={(value) => formats.number(value)}
      />
    </ChartFrame>
  )
}
