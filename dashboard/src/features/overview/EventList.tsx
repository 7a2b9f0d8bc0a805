import { Link } from 'react-router'
import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { linkTo } from '../../app/links'
import { overviewTexts } from './texts'
import type { TimelineEvent } from './toTimeline'

/** Each event in words: when, what, where, how it stands. The strip's marks explain themselves here. */
export function EventList({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="plain-list overview-events">
      {events.map((event) => (
        <li key={event.id}>
          <EventItem event={event} />
        </li>
      ))}
    </ol>
  )
}

function EventItem({ event }: { event: TimelineEvent }) {
  const texts = useTexts(overviewTexts)
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const stages = (
    [
      ['nominated', 'NOMINATED'],
      ['invited', 'INVITED'],
      ['accepted', 'ACCEPTED'],
      ['attended', 'ATTENDED'],
    ] as const
  ).flatMap(([key, stage]) => (event[key] ? [`${formats.number(event[key])} ${common.stages[stage]}`] : []))
  const place = [event.venue, event.region?.name].filter(Boolean).join(', ')
  return (
    <>
      <span className={`time-mark time-mark-inline time-mark-${event.state}`} aria-hidden="true" />
      <span className="overview-event-date">{event.date ? formats.date(event.date) : texts.timeline.states.undated}</span>
      <div className="overview-event-body">
        <Link to={linkTo({ kind: 'EVENT', id: event.id })}>{event.name}</Link>
        <div className="quiet small">
          {place}
          {event.startTime && ` · ${texts.timeline.hour(event.startTime, event.endTime ?? null)}`}
        </div>
        <div className="small">{[...(event.state === 'held' && stages.length > 0 ? [] : [texts.timeline.states[event.state]]), ...stages].join(' · ')}</div>
      </div>
    </>
  )
}
