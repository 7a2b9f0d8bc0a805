import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { queryLink } from '../../app/links'
import { QueryView } from '../../app/query/QueryView'
import { Empty } from '../../app/query/states'
import type { Column } from '../../app/ui/DataTable'
import { ChartFrame } from '../../charts/ChartFrame'
import { TimeStrip } from '../../charts/TimeStrip'
import type { TimelineQuery } from '../../gql/graphql'
import { EventList } from './EventList'
import { overviewTexts } from './texts'
import { toTimeline, type TimelineEvent } from './toTimeline'
import { useTimeline } from './useTimeline'

const query = `query Veranstaltungen {
  events(first: 200, orderBy: DATE_ASC) {
    edges { node { name kind date venue region { name } source { title } } }
  }
}`

export function TimelineSection() {
  const texts = useTexts(overviewTexts)
  const timeline = useTimeline()
  return (
    <QueryView query={timeline} isEmpty={(data) => data.events.totalCount === 0} empty={<Empty>{texts.timeline.empty}</Empty>}>
      {(data) => <Timeline data={data} />}
    </QueryView>
  )
}

function Timeline({ data }: { data: TimelineQuery }) {
  const texts = useTexts(overviewTexts)
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const today = localToday()
  const { events, held, ahead, unrecorded } = toTimeline(data, today)
  const stage = (key: 'nominated' | 'invited' | 'accepted' | 'attended', name: string): Column<TimelineEvent> => ({ key, header: name, value: (event) => event[key] })
  const columns: Column<TimelineEvent>[] = [
    { key: 'name', header: texts.timeline.columns.name, value: (event) => event.name },
    { key: 'date', header: texts.timeline.columns.date, value: (event) => event.date, cell: (event) => formats.date(event.date) },
    { key: 'kind', header: texts.timeline.columns.kind, value: (event) => common.eventKinds[event.kind] },
    { key: 'state', header: texts.timeline.columns.state, value: (event) => texts.timeline.states[event.state] },
    { key: 'place', header: texts.timeline.columns.place, value: (event) => event.region?.name },
    stage('nominated', common.stages.NOMINATED),
    stage('invited', common.stages.INVITED),
    stage('accepted', common.stages.ACCEPTED),
    stage('attended', common.stages.ATTENDED),
  ]
  const points = events.flatMap((event) =>
    event.date && event.state !== 'undated' ? [{ key: event.id, date: event.date, state: event.state, label: `${event.name}, ${formats.date(event.date)}` }] : [],
  )
  return (
    <ChartFrame
      hasPicture={false}
      title={texts.timeline.title(formats, held, ahead)}
      description={`${texts.timeline.description}.${unrecorded > 0 ? ` ${texts.timeline.unrecordedNote(formats, unrecorded)}` : ''}`}
      sources={events.map((event) => event.source)}
      cases={events.length}
      table={{ columns, rows: events, rowKey: (event) => event.id }}
      queryHref={queryLink(query)}
    >
      <TimeStrip points={points} today={today} todayLabel={texts.timeline.today} label={texts.timeline.strip} />
      <EventList events={events} />
    </ChartFrame>
  )
}

/** The day on the person's calendar, as an ISO date. */
function localToday(): string {
  const now = new Date()
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
