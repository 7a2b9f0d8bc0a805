import { useTexts } from '../../../app/i18n/language'
import { useTheme } from '../../../app/theme'
import type { Column } from '../../../app/ui/DataTable'
import { categoryColours } from '../../../app/ui/palette'
import { ChartFrame } from '../../../charts/ChartFrame'
import { LinesChart } from '../../../charts/LinesChart'
import { PairChart } from '../../../charts/PairChart'
import type { DemographyOfficialQuery } from '../../../gql/graphql'
import { threeDigits } from '../fan/toFan'
import { useWords, type Words } from '../useWords'
import { officialTexts } from './texts'
import type { OfficialTexts } from './texts.de'
import { rangeOf, stepDays, toOfficial, type Official, type OfficialRow } from './toOfficial'
import { officialLink } from './useOfficial'

/** Years of a step of our calculation. */
const STEP = 5
const DASHES = [undefined, '6 3', '2 3', '10 3 2 3', '4 2', '8 4']

interface OfficialFigureProps {
  region: { readonly id: string; readonly name: string }
  comparison: DemographyOfficialQuery['officialComparison']
  /** the last year the page speaks of */
  lastYear: number
}

/** What statistical offices expect, beside our calculation from the stored rates, with the difference. */
export function OfficialFigure({ region, comparison, lastYear }: OfficialFigureProps) {
  const texts = useTexts(officialTexts)
  const words = useWords()
  const { rows, start, base, assumptions, sources } = comparison
  const official = toOfficial(rows, lastYear)
  if (!official) return <p className="quiet">{texts.none(region.name)}</p>
  const title = titleOf(official, { texts, words, name: region.name })
  const label = `${texts.label} ${title}.`
  return (
    <ChartFrame
      title={title}
      description={[official.family ?? official.names.join(', '), texts.description, base == null ? '' : texts.base(String(base))].filter(Boolean).join('. ')}
      unit={texts.unit}
      sources={[...sources, ...assumptions.map(({ source }) => source)]}
      date={start ?? null}
      queryHref={officialLink(region.id)}
      table={{ columns: toColumns(texts, words), rows, rowKey: ({ name, date }) => `${name}${date}` }}
    >
      {official.days.length === 1 ? <OfficialBars official={official} label={label} /> : <OfficialLines official={official} label={label} startYear={Number(start?.slice(0, 4))} />}
    </ChartFrame>
  )
}

interface Told { readonly texts: OfficialTexts; readonly words: Words; readonly name: string }

function titleOf({ spoken }: Official, { texts, words: { formats }, name }: Told): string {
  const [low, high] = rangeOf(spoken) ?? [0, 0]
  const said = { name, year: String(Math.floor(spoken.year)), official: low === high ? formats.number(low) : texts.range(formats.number(low), formats.number(high)) }
  if (spoken.ours === null) return texts.otherBase(said)
  const place = spoken.ours > high ? 'above' : spoken.ours < low ? 'below' : 'within'
  return texts.say({ ...said, ours: formats.number(threeDigits(spoken.ours)), place: texts.places[place] })
}

/** One day: our figure beside each official one. */
function OfficialBars({ official, label }: { official: Official; label: string }) {
  const texts = useTexts(officialTexts)
  const words = useWords()
  const rows = official.spoken.rows.flatMap((row, index) => (row ? [{
    key: row.name, label: official.shortNames[index] ?? row.name, first: row.official, second: row.projected ?? null,
    text: row.projected == null ? texts.noComparison : differenceOf(row, words), sentence: sentenceOf(row, texts, words),
  }] : []))
  return <PairChart rows={rows} label={label} names={{ first: texts.official, second: texts.ours }} />
}

/** Many days: one line for each variant, ours on top of them. */
function OfficialLines({ official, label, startYear }: { official: Official; label: string; startYear: number }) {
  const texts = useTexts(officialTexts)
  const words = useWords()
  const { formats } = words
  const colours = categoryColours(useTheme())
  const names = [...official.shortNames, texts.ours]
  const lines = names.map((name, index) => {
    const isOurs = index === official.names.length
    return { key: name, name, colour: isOurs ? 'var(--accent)' : colours[(index + 1) % colours.length] ?? 'var(--ink)', dashes: isOurs ? undefined : DASHES[(index + 1) % DASHES.length] }
  })
  const points = stepDays(official.days, startYear, STEP).map(({ year, rows, ours }) => {
    const values = [...rows.map((row) => row?.official ?? null), ours]
    return { year, values, sentence: texts.point(String(year), names.map((name, index) => texts.value(name, formats.number(index === names.length - 1 && ours !== null ? threeDigits(ours) : values[index]))).join('; ')) }
  })
  return (
    <>
      <LinesChart lines={lines} points={points} label={label} format={(value) => formats.number(value)} />
      <p className="quiet small">{texts.axis}</p>
    </>
  )
}

function differenceOf({ differencePercent }: OfficialRow, { formats }: Words): string {
  return differencePercent == null ? '' : formats.percentChange(differencePercent / 100)
}

function sentenceOf(row: OfficialRow, texts: OfficialTexts, words: Words): string {
  const said = { name: row.name, date: words.formats.date(row.date), official: words.formats.number(row.official) }
  return row.projected == null ? texts.other(said) : texts.row({ ...said, ours: words.formats.number(threeDigits(row.projected)), difference: differenceOf(row, words) })
}

function toColumns(texts: OfficialTexts, { formats }: Words): Column<OfficialRow>[] {
  const { columns } = texts
  const whole = (value: number | null | undefined) => (value == null ? null : Math.round(value))
  return [
    { key: 'name', header: columns.name, value: ({ name }) => name },
    { key: 'date', header: columns.date, value: ({ date }) => date, cell: ({ date }) => formats.date(date) },
    { key: 'official', header: columns.official, value: ({ official }) => official },
    { key: 'projected', header: columns.ours, value: ({ projected }) => whole(projected) },
    { key: 'difference', header: columns.difference, value: ({ difference }) => whole(difference) },
    { key: 'differencePercent', header: columns.percent, digits: 1, value: ({ differencePercent }) => (differencePercent == null ? null : Number(differencePercent.toFixed(1))) },
  ]
}
