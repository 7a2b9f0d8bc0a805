import { useFormats, useTexts } from '../../../app/i18n/language'
import type { Formats } from '../../../app/i18n/formats'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import { PairChart, type PairRow } from '../../../charts/PairChart'
import type { ParticipationComparisonQuery } from '../../../gql/graphql'
import type { ParticipationRow } from '../participationRow'
import type { CompareSide } from '../participationState'
import { useWords } from '../useWords'
import { compareTexts } from './texts'
import { toAttendedPairs, toCountPairs, type CountName, type Pair } from './toComparison'
import type { Mark } from './toListedState'
import { signed, toPairColumns, type Open } from './toPairColumns'

interface CompareFiguresProps {
  data: ParticipationComparisonQuery
  names: readonly [string, string]
  by: 'PLANNING_REGION' | 'INTEREST_GROUP'
  /** the chosen interest group, which then is the only row by group; '' for all */
  group: string
  filter: string | null
  queryHref: string
  /** opens the list of the people behind a bar */
  onOpen: (mark: Mark) => void
}

/** The way of both sides, and where those who came are from. */
export function CompareFigures({ data, names, by, group, filter, queryHref, onOpen }: CompareFiguresProps) {
  const texts = useTexts(compareTexts)
  const { texts: page } = useWords()
  const formats = useFormats()
  const { first, second } = data
  const within = (rows: readonly ParticipationRow[]) => (by === 'INTEREST_GROUP' && group !== '' ? rows.filter(({ key }) => key === group) : rows)
  const counts = toCountPairs(first.total, second.total, { ...page.stages.names, people: texts.people })
  const origins = toAttendedPairs(within(first.rows), within(second.rows))
  const openCount = (key: string, side: CompareSide) => onOpen({ side, count: key as CountName, row: '' })
  const openRow = (row: string, side: CompareSide) => onOpen({ side, count: 'attended', row })
  const attended = counts.find(({ key }) => key === 'attended')
  const sources = [...new Map([...first.sources, ...second.sources].map((source) => [source.id, source])).values()]
  const foot = { sources, date: newestOf(sources) ?? null, filter, queryHref, unit: texts.unit }
  const toRow = (pair: Pair): PairRow => {
    const text = texts.text(formats.number(pair.first), formats.number(pair.second), signed(pair.difference, formats))
    return { key: pair.key, label: pair.label, first: pair.first, second: pair.second, text, sentence: texts.sentence(pair.label, text) }
  }
  const table = (rows: readonly Pair[], open: Open) => ({ columns: toPairColumns({ texts, names, formats, open }), rows, rowKey: (pair: Pair) => pair.key })
  return (
    <div className="participation-pair">
      <ChartFrame {...foot} title={attended ? texts.say(attended, names, formats) : ''} description={`${texts.way} ${texts.counts} ${texts.open}`} table={table(counts, openCount)}>
        <PairChart rows={counts.map(toRow)} label={texts.chart} names={{ first: names[0], second: names[1] }} onChoose={openCount} />
      </ChartFrame>
      <ChartFrame {...foot} title={texts.most(origins[0], formats)} description={`${by === 'INTEREST_GROUP' ? texts.byGroup : texts.byRegion} ${texts.counts} ${texts.open}`} table={table(origins, openRow)} hasPicture={origins.length > 0}>
        {origins.length > 0 && <PairChart rows={origins.map(toRow)} label={texts.chart} names={{ first: names[0], second: names[1] }} onChoose={openRow} />}
        {by === 'PLANNING_REGION' && [data.circleFirst, data.circleSecond].some(({ score }) => typeof score === 'number') && <p className="quiet">{texts.score(circle(data.circleFirst, texts, formats), circle(data.circleSecond, texts, formats))}</p>}
      </ChartFrame>
    </div>
  )
}

function circle({ score, scoreLow, scoreHigh }: ParticipationComparisonQuery['circleFirst'], texts: (typeof compareTexts)['de'], formats: Formats): string {
  const percent = (share: number | null | undefined) => formats.percent(share, 0)
  return typeof score !== 'number' ? formats.unknown : texts.interval(percent(score), percent(scoreLow), percent(scoreHigh))
}
