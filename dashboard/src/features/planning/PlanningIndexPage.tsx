import { Link } from 'react-router'
import { QueryView } from '../../app/query/QueryView'
import { DataTable, type Column } from '../../app/ui/DataTable'
import { PageHead } from '../../app/ui/PageHead'
import { SyntheticMark } from '../../app/ui/SourceLine'
import type { PlannableEventsQuery } from '../../gql/graphql'
import { usePlannableEvents } from './usePlan'
import { useWords, type Words } from './useWords'

type PlannableEvent = PlannableEventsQuery['events']['edges'][number]['node']

/** Which event is planned: all of them, the newest first. */
export default function PlanningIndexPage() {
  const words = useWords()
  const { texts, formats } = words
  const query = usePlannableEvents()
  const events = (query.data ?? query.previousData)?.events.edges.map(({ node }) => node)
  return (
    <article className="stack-wide">
      <PageHead question={texts.indexQuestion} title={texts.title} answer={events ? texts.indexAnswer(formats.number(events.length)) : ''} />
      <QueryView query={query}>{(data) => <DataTable caption={texts.indexTable} columns={toColumns(words)} rows={data.events.edges.map(({ node }) => node)} rowKey={({ id }) => id} />}</QueryView>
    </article>
  )
}

function toColumns({ texts, common, formats }: Words): Column<PlannableEvent>[] {
  const { columns } = texts
  return [
    {
      key: 'name', header: columns.name, value: ({ name }) => name,
      cell: ({ id, name, source }) => (
        <>
          <Link to={`/planung/${encodeURIComponent(id)}`}>{name}</Link> {source?.synthetic && <SyntheticMark />}
        </>
      ),
    },
    { key: 'date', header: columns.date, value: ({ date }) => date ?? null, cell: ({ date }) => formats.date(date) },
    { key: 'kind', header: columns.kind, value: ({ kind }) => common.eventKinds[kind] },
    { key: 'participants', header: columns.participants, value: ({ participations }) => participations.totalCount },
  ]
}
