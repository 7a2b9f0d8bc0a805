import { useFormats, useTexts } from '../../../app/i18n/language'
import type { Formats } from '../../../app/i18n/formats'
import type { Column } from '../../../app/ui/DataTable'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import { StepChart, type StepRow } from '../../../charts/StepChart'
import type { ParticipationVoicesQuery } from '../../../gql/graphql'
import { voicesTexts } from './texts'
import { toTurnoutMessage, type Turnout } from './toConcentration'

interface TurnoutFigureProps {
  report: ParticipationVoicesQuery['participationTurnout']
  filter: string | null
  queryHref: string
  onChoose: (event: string) => void
}

/** Who came for the first time and who came again, event by event. */
export function TurnoutFigure({ report, filter, queryHref, onChoose }: TurnoutFigureProps) {
  const texts = useTexts(voicesTexts).turnout
  const formats = useFormats()
  const { events, delay, sources } = report
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
      table={{ columns: toColumns(texts, formats), rows: events, rowKey: (event) => event.key }}
    >
      {rows.length > 0 && <StepChart rows={rows} label={texts.chart} names={texts.keys} onChoose={onChoose} />}
      {delay.pairs > 0 && <p className="quiet">{texts.delay(formats.number(delay.median), texts.range(formats.number(delay.lower), formats.number(delay.upper)), formats.number(delay.pairs))}</p>}
    </ChartFrame>
  )
}

function toColumns({ columns }: (typeof voicesTexts)['de']['turnout'], formats: Formats): Column<Turnout>[] {
  return [
    { key: 'label', header: columns.label, value: (event) => event.label },
    { key: 'date', header: columns.date, value: (event) => event.date, cell: (event) => formats.date(event.date) },
    { key: 'people', header: columns.people, value: (event) => event.people },
    { key: 'first', header: columns.first, value: (event) => event.firstTime },
    { key: 'returning', header: columns.returning, value: (event) => event.returning },
    { key: 'catchment', header: columns.catchment, value: (event) => event.fromCatchment },
    { key: 'elsewhere', header: columns.elsewhere, value: (event) => event.fromElsewhere },
    { key: 'unknown', header: columns.unknown, value: (event) => event.placeUnknown },
    { key: 'evenness', header: columns.evenness, value: (event) => event.evenness, digits: 2 },
  ]
}
