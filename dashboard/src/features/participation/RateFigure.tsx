import { useState } from 'react'
import type { SourceInfo } from '../../app/ui/SourceLine'
import { ChartFrame } from '../../charts/ChartFrame'
import { newestOf } from '../../charts/newestOf'
import { RateBarChart, type RateRow } from '../../charts/RateBarChart'
import { Behind } from './Behind'
import type { ParticipationRow } from './participationRow'
import { FIRST_ROWS, MoreRows } from './StageFigure'
import { toRateMessage } from './toMessages'
import { toRateBars, type RateBar } from './toRateBars'
import { rateSentence, toRateColumns, type Words } from './toWords'
import { useWords } from './useWords'
import type { FigureFoot } from './WayFigure'

/** On which count of inhabitants the rates rest. */
export interface Inhabitants {
  readonly date: string
  readonly base: number | null
  readonly source: SourceInfo | null
}

interface RateFigureProps {
  rows: readonly ParticipationRow[]
  /** the district as a whole: the grey line */
  district: ParticipationRow
  foot: FigureFoot
  inhabitants: Inhabitants | null
  onChoose: (key: string) => void
  /** the chosen place, and what opens the list of its people */
  chosen: string
  onOpen: () => void
}

/** People per 1,000 inhabitants of each place, against the district. */
export function RateFigure({ rows, district, foot, inhabitants, onChoose, chosen, onOpen }: RateFigureProps) {
  const words = useWords()
  const { texts, formats } = words
  const [showsAll, setShowsAll] = useState(false)
  const rates = toRateBars(rows, district)
  const mark = rates.bars.find(({ key }) => key === chosen)
  const shown = showsAll ? rates.bars : rates.bars.slice(0, FIRST_ROWS)
  const hasPeople = rates.bars.some((bar) => bar.people > 0)
  const reference = rates.reference === null ? null : { value: rates.reference, text: texts.rate.reference(formats.number(rates.reference, 1)) }
  return (
    <ChartFrame
      title={texts.say.rates(toRateMessage(rates), formats)}
      description={[texts.rate.description, rates.bars.some((bar) => bar.isSmall) ? texts.rate.small : '', inhabitants ? inhabitantsNote(inhabitants, words) : ''].filter(Boolean).join(' ')}
      unit={texts.rate.unit}
      sources={[inhabitants?.source, ...foot.sources]}
      date={newestOf(foot.sources)}
      cases={rates.bars.reduce((sum, bar) => sum + bar.people, 0)}
      filter={foot.filter}
      queryHref={foot.queryHref}
      table={{ columns: toRateColumns(words), rows: rows.filter((row) => typeof row.key === 'string'), rowKey: (row) => row.key ?? '' }}
    >
      {hasPeople && (
        <RateBarChart rows={shown.map((bar) => toRateRow(bar, words))} label={texts.rate.chart} reference={reference} onChoose={onChoose} />
      )}
      <Behind mark={mark ? { label: mark.label, count: mark.people } : null} onOpen={onOpen} />
      {hasPeople && <MoreRows count={rates.bars.length} showsAll={showsAll} onToggle={() => setShowsAll(!showsAll)} />}
      {rates.unknown.length > 0 && <p className="quiet">{texts.rate.unknown(formats.list(rates.unknown))}</p>}
      {rates.withheld.length > 0 && <p className="quiet">{texts.rate.withheld(formats.list(rates.withheld))}</p>}
    </ChartFrame>
  )
}

function inhabitantsNote({ date, base }: Inhabitants, { texts, formats }: Words): string {
  return texts.rate.inhabitants(formats.date(date), base === null ? '' : texts.rate.base(String(base)))
}

function toRateRow(bar: RateBar, words: Words): RateRow {
  const { texts, formats } = words
  return {
    key: bar.key,
    label: bar.label,
    value: bar.value,
    interval: bar.interval,
    isSmall: bar.isSmall,
    text: formats.number(bar.value, 1),
    note: texts.rate.note(formats.number(bar.people), formats.number(bar.inhabitants)),
    sentence: rateSentence(bar, words),
  }
}
