import { ChartFrame } from '../../charts/ChartFrame'
import { newestOf } from '../../charts/newestOf'
import { MonthChart, type MonthBar } from '../../charts/MonthChart'
import { Behind } from './Behind'
import type { ParticipationRow } from './participationRow'
import { toMonthMessage } from './toMessages'
import { toMonths, type MonthPoint } from './toMonths'
import { figureText, figureValue, toStageColumns, withLabels, type Words } from './toWords'
import { useWords } from './useWords'
import type { FigureFoot } from './WayFigure'

interface MonthFigureProps {
  rows: readonly ParticipationRow[]
  total: ParticipationRow
  foot: FigureFoot
  onChoose: (month: string) => void
  /** the chosen month; '' for none */
  chosen: string
  /** opens the list of those who attended in the chosen month */
  onOpen: () => void
}

/** Invitations and attendances over time, by the month of the event. */
export function MonthFigure({ rows, total, foot, onChoose, chosen, onOpen }: MonthFigureProps) {
  const words = useWords()
  const { texts, formats } = words
  const mark = rows.find(({ key }) => key === chosen)
  const months = toMonths(rows)
  const message = toMonthMessage(months)
  const peak = message.kind === 'peak' ? message.month : null
  return (
    <ChartFrame
      title={texts.say.months(message, formats)}
      description={`${texts.months.description} ${texts.stages.choose}`}
      unit={texts.months.unit}
      sources={foot.sources}
      date={newestOf(foot.sources)}
      cases={total.attended ?? null}
      filter={foot.filter}
      queryHref={foot.queryHref}
      table={{ columns: toStageColumns(words), rows: withLabels(rows, 'MONTH', words), rowKey: (row) => row.key ?? '' }}
    >
      {months.points.length > 0 && (
        <MonthChart months={months.points.map((point) => toMonthBar(point, peak, words))} label={texts.months.chart} onChoose={onChoose} />
      )}
      <Behind mark={mark ? { label: formats.month(chosen), count: mark.attended ?? 0 } : null} onOpen={onOpen} />
      {months.undated && figureValue(months.undated) !== 0 && <p className="quiet">{texts.months.undated(figureText(months.undated, words))}</p>}
    </ChartFrame>
  )
}

/** The number stands above the highest month only: the others are one touch away, and in the table. */
function toMonthBar(point: MonthPoint, peak: string | null, words: Words): MonthBar {
  const { texts, formats } = words
  const [year = '', month = ''] = point.month.split('-')
  return {
    key: point.month,
    label: `${month}/${year.slice(2)}`,
    invited: figureValue(point.invited),
    attended: figureValue(point.attended),
    text: point.month === peak ? figureText(point.attended, words) : '',
    sentence: texts.months.sentence(formats.month(point.month), figureText(point.invited, words), figureText(point.attended, words)),
  }
}
