import { Link } from 'react-router'
import { commonTexts } from '../../../app/i18n/common'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { entryLink } from '../../../app/links'
import type { Column } from '../../../app/ui/DataTable'
import type { SourceInfo } from '../../../app/ui/SourceLine'
import { ChartFrame } from '../../../charts/ChartFrame'
import { newestOf } from '../../../charts/newestOf'
import type { ParticipationTopicsQuery } from '../../../gql/graphql'
import { BoardColumn } from './BoardColumn'
import { topicsTexts } from './texts'
import { toBoard, toBoardMessage, toProjectLinks, toStatusCounts, type BoardContribution } from './toBoard'

interface BoardFigureProps {
  data: ParticipationTopicsQuery
  sources: readonly SourceInfo[]
  filter: string | null
  queryHref: string
  onKind: (kind: string) => void
}

/** The contributions by kind, and which projects took them up. */
export function BoardFigure({ data, sources, filter, queryHref, onKind }: BoardFigureProps) {
  const texts = useTexts(topicsTexts).board
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const contributions = data.contributions.edges.map(({ node }) => node)
  const { totalCount } = data.contributions
  return (
    <ChartFrame
      hasPicture={false}
      title={texts.say({ ...toBoardMessage(contributions), all: totalCount }, formats)}
      description={`${texts.description} ${texts.way}`}
      unit={texts.unit}
      sources={sources}
      date={newestOf(sources)}
      cases={totalCount}
      filter={filter}
      queryHref={queryHref}
      table={{ columns: toColumns(texts, common.contributionKinds), rows: contributions, rowKey: (row) => row.id }}
    >
      {totalCount < data.everything.totalCount && <p>{texts.filtered(formats.number(totalCount), formats.number(data.everything.totalCount))}</p>}
      {totalCount > contributions.length && <p className="quiet">{texts.capped(formats.number(contributions.length), formats.number(totalCount))}</p>}
      {totalCount > 0 && (
        <div className="participation-board">
          {toBoard(contributions).map((column) => <BoardColumn key={column.kind} column={column} onKind={onKind} />)}
        </div>
      )}
      <Projects contributions={contributions} />
    </ChartFrame>
  )
}

function Projects({ contributions }: { contributions: readonly BoardContribution[] }) {
  const texts = useTexts(topicsTexts).board
  const { projectStatuses } = useTexts(commonTexts)
  const formats = useFormats()
  const projects = toProjectLinks(contributions)
  const statusName = (status: string | null) => (status === null ? formats.unknown : (projectStatuses[status as keyof typeof projectStatuses] ?? status))
  return (
    <div className="participation-pair participation-projects">
      <section className="stack">
        <h3>{texts.projects}</h3>
        {contributions.length > 0 && <p>{texts.linked(formats.number(toBoardMessage(contributions).takenUp), formats.number(contributions.length))}</p>}
        {contributions.length === 0 && <p className="quiet">{texts.noWay}</p>}
        <ul className="plain-list">
          {projects.slice(0, 10).map((project) => (
            <li key={project.id}>
              <Link to={entryLink({ kind: 'PROJECT', id: project.id })}>{project.name}</Link>{' '}
              <span className="quiet">{texts.project(texts.contributions(project.contributions, formats), texts.ideas(project.projectIdeas, formats))}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h3>{texts.statuses}</h3>
        {projects.length === 0 && <p className="quiet">{texts.noProjects}</p>}
        <ul className="plain-list">
          {toStatusCounts(projects).map(({ status, count }) => <li key={status}>{statusName(status)}: {formats.number(count)}</li>)}
        </ul>
      </section>
    </div>
  )
}

function toColumns({ columns }: (typeof topicsTexts)['de']['board'], kinds: Readonly<Record<string, string>>): Column<BoardContribution>[] {
  return [
    { key: 'text', header: columns.text, value: (row) => row.text },
    { key: 'kind', header: columns.kind, value: (row) => kinds[row.kind] ?? row.kind },
    { key: 'date', header: columns.date, value: (row) => row.date },
    { key: 'region', header: columns.region, value: (row) => row.region?.name },
    { key: 'topics', header: columns.topics, value: (row) => row.topics.map(({ name }) => name).join(', ') },
    { key: 'event', header: columns.event, value: (row) => row.event?.name },
    { key: 'by', header: columns.by, value: (row) => row.by?.name },
    { key: 'project', header: columns.project, value: (row) => row.project?.name ?? '' },
  ]
}
