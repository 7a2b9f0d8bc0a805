import { useFormats, useTexts } from '../../../app/i18n/language'
import type { Formats } from '../../../app/i18n/formats'
import type { Column } from '../../../app/ui/DataTable'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import { PairChart, type PairRow } from '../../../charts/PairChart'
import type { ParticipationComparisonQuery } from '../../../gql/graphql'
import { useWords } from '../useWords'
import { compareTexts } from './texts'
import { toAttendedPairs, toCountPairs, type CountName, type Pair } from './toComparison'

interface CompareFiguresProps {
  data: ParticipationComparisonQuery
  names: readonly [string, string]
  by: 'PLANNING_REGION' | 'INTEREST_GROUP'
  filter: string | null
  queryHref: string
  onChoose: (key: string) => void
  /** opens the list of those who reached a stage in the second */
  onOpen: (count: CountName) => void
}

/** The way of both sides, and where those who came are from. */
export function CompareFigures({ data, names, by, filter, queryHref, onChoose, onOpen }: CompareFiguresProps) {
  const texts = useTexts(compareTexts)
  const { texts: page } = useWords()
  const formats = useFormats()
  const { first, second } = data
  const counts = toCountPairs(first.total, second.total, { ...page.stages.names, people: texts.people })
  const origins = toAttendedPairs(first.rows, second.rows)
  const attended = counts.find(({ key }) => key === 'attended')
  const sources = [...new Map([...first.sources, ...second.sources].map((source) => [source.id, source])).values()]
  const foot = { sources, date: newestOf(sources) ?? null, filter, queryHref, unit: texts.unit }
  const toRow = (pair: Pair): PairRow => {
    const text = texts.text(formats.number(pair.first), formats.number(pair.second), signed(pair.difference, formats))
    return { key: pair.key, label: pair.label, first: pair.first, second: pair.second, text, sentence: texts.sentence(pair.label, text) }
  }
  const table = (rows: readonly Pair[]) => ({ columns: toColumns(texts, names, formats), rows, rowKey: (pair: Pair) => pair.key })
  return (
    <div className="participation-pair">
      <ChartFrame {...foot} title={attended ? texts.say(attended, names, formats) : ''} description={`${texts.way} ${texts.counts} ${texts.open}`} table={table(counts)}>
        <PairChart rows={counts.map(toRow)} label={texts.chart} names={{ first: names[0], second: names[1] }} onChoose={(key) => onOpen(key as CountName)} />
      </ChartFrame>
      <ChartFrame {...foot} title={texts.most(origins[0], formats)} description={`${by === 'INTEREST_GROUP' ? texts.byGroup : texts.byRegion} ${texts.counts}`} table={table(origins)} hasPicture={origins.length > 0}>
        {origins.length > 0 && <PairChart rows={origins.map(toRow)} label={texts.chart} names={{ first: names[0], second: names[1] }} onChoose={onChoose} />}
        {by === 'PLANNING_REGION' && [data.circleFirst, data.circleSecond].some(({ score }) => typeof score === 'number') && <p className="quiet">{texts.score(circle(data.circleFirst, texts, formats), circle(data.circleSecond, texts, formats))}</p>}
      </ChartFrame>
    </div>
  )
}

function circle({ score, scoreLow, scoreHigh }: ParticipationComparisonQuery['circleFirst'], texts: (typeof compareTexts)['de'], formats: Formats): string {
  const percent = (share: number | null | undefined) => formats.percent(share, 0)
  return typeof score !== 'number' ? formats.unknown : texts.interval(percent(score), percent(scoreLow), percent(scoreHigh))
}

function signed(difference: number | null, formats: Formats): string {
  if (difference === null) return formats.unknown
  return difference > 0 ? `+${formats.number(difference)}` : formats.number(difference).replace('-', '−')
}

function toColumns({ columns }: (typeof compareTexts)['de'], names: readonly [string, string], formats: Formats): Column<Pair>[] {
  return [
    { key: 'label', header: columns.label, value: (pair) => pair.label },
    { key: 'first', header: names[0], value: (pair) => pair.first },
    { key: 'second', header: names[1], value: (pair) => pair.second },
    { key: 'difference', header: columns.difference, value: (pair) => pair.difference, cell: (pair) => signed(pair.difference, formats) },
  ]
}
