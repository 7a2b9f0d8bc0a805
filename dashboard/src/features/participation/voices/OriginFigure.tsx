import { useFormats, useTexts } from '../../../app/i18n/language'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import { StepChart, type StepRow } from '../../../charts/StepChart'
import type { ParticipationVoicesQuery } from '../../../gql/graphql'
import { Behind } from '../Behind'
import { voicesTexts } from './texts'
import { toOrigins, toOriginMessage } from './toConcentration'
import { toTurnoutColumns } from './toTurnoutColumns'

interface OriginFigureProps {
  report: ParticipationVoicesQuery['participationTurnout']
  filter: string | null
  queryHref: string
  /** the chosen event; '' for none */
  chosen: string
  onChoose: (event: string) => void
  /** opens the list of the people of the chosen event */
  onOpen: () => void
}

/** Where people came from against the event's catchment, and how even the groups were that spoke there. */
export function OriginFigure({ report, filter, queryHref, chosen, onChoose, onOpen }: OriginFigureProps) {
  const voices = useTexts(voicesTexts)
  const texts = voices.origin
  const formats = useFormats()
  const { sources } = report
  const events = toOrigins(report.events)
  const mark = events.find(({ key }) => key === chosen)
  const evenness = (value: number | null | undefined) => (typeof value === 'number' ? texts.evenness(formats.number(value, 2)) : texts.noEvenness)
  const rows = events.map((event): StepRow => {
    const counts = event.fromCatchment === null ? texts.noCatchment(formats.number(event.people)) : texts.counts(formats.number(event.fromCatchment), formats.number(event.people))
    return {
      key: event.key, label: event.label, note: [formats.date(event.date), evenness(event.evenness)].join(' · '), start: event.people, reached: event.fromCatchment ?? 0, text: counts,
      sentence: texts.sentence(event.label, counts, `${texts.rest(formats.number(event.fromElsewhere), formats.number(event.placeUnknown))} ${evenness(event.evenness)}`),
    }
  })
  return (
    <ChartFrame
      hasPicture={rows.length > 0}
      title={texts.say(toOriginMessage(events), formats)}
      description={`${texts.description} ${texts.evennessNote} ${voices.turnout.choose}`}
      unit={voices.turnout.unit}
      sources={sources}
      date={newestOf(sources)}
      cases={report.people}
      filter={filter}
      queryHref={queryHref}
      table={{ columns: toTurnoutColumns(voices.turnout, formats), rows: report.events, rowKey: (event) => event.key }}
    >
      {rows.length > 0 && <StepChart rows={rows} label={texts.chart} names={texts.keys} onChoose={onChoose} />}
      <Behind mark={mark ? { label: mark.label, count: mark.people } : null} onOpen={onOpen} />
    </ChartFrame>
  )
}
