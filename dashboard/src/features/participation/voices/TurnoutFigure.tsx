import { useFormats, useTexts } from '../../../app/i18n/language'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import { StepChart, type StepRow } from '../../../charts/StepChart'
import type { ParticipationVoicesQuery } from '../../../gql/graphql'
import { Behind } from '../Behind'
import { voicesTexts } from './texts'
import { toTurnoutMessage } from './toConcentration'
import { toTurnoutColumns } from './toTurnoutColumns'

interface TurnoutFigureProps {
  report: ParticipationVoicesQuery['participationTurnout']
  filter: string | null
  queryHref: string
  /** the chosen event; '' for none */
  chosen: string
  onChoose: (event: string) => void
  /** opens the list of the people of the chosen event */
  onOpen: () => void
}

/** Who came for the first time and who came again, event by event. */
export function TurnoutFigure({ report, filter, queryHref, chosen, onChoose, onOpen }: TurnoutFigureProps) {
  const texts = useTexts(voicesTexts).turnout
  const formats = useFormats()
  const { events, delay, sources } = report
  const mark = events.find(({ key }) => key === chosen)
  const rows = events.filter((event) => event.people > 0).map((event): StepRow => ({
    key: event.key, label: event.label, note: event.date ? formats.date(event.date) : '', start: event.people, reached: event.returning ?? 0,
    text: event.firstTime == null ? texts.people(event.people, formats) : `${texts.people(event.people, formats)}, ${texts.text(formats.number(event.firstTime))}`,
    sentence: texts.sentence(event.label, texts.people(event.people, formats), formats.number(event.firstTime)),
  }))
  return (
    <ChartFrame
      title={texts.say(toTurnoutMessage(report), formats)}
      description={`${texts.description} ${texts.choose}`}
      unit={texts.unit}
      sources={sources}
      date={newestOf(sources)}
      cases={report.people}
      filter={filter}
      queryHref={queryHref}
      table={{ columns: toTurnoutColumns(texts, formats), rows: events, rowKey: (event) => event.key }}
    >
      {rows.length > 0 && <StepChart rows={rows} label={texts.chart} names={texts.keys} onChoose={onChoose} />}
      <Behind mark={mark ? { label: mark.label, count: mark.people } : null} onOpen={onOpen} />
      {delay.pairs > 0 && <p className="quiet">{texts.delay(formats.number(delay.median), texts.range(formats.number(delay.lower), formats.number(delay.upper)), formats.number(delay.pairs))}</p>}
    </ChartFrame>
  )
}
