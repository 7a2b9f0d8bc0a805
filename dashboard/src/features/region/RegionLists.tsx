import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { linkTo, type EntityRef } from '../../app/links'
import { DataTable, type Column } from '../../app/ui/DataTable'
import { Disclosure } from '../../app/ui/Disclosure'
import { SourceLine, SyntheticMark, type SourceInfo } from '../../app/ui/SourceLine'
import { regionTexts } from './texts'
import type { RegionNode } from './useRegion'

interface Listed {
  id: string
  source?: SourceInfo | null
}

interface Connection<Node> {
  totalCount: number
  edges: readonly { node: Node }[]
}

/** Stakeholders, events, projects and contributions of the region, each with the source of its entry. */
export function RegionLists({ region }: { region: RegionNode }) {
  const texts = useTexts(regionTexts).region.lists
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const columns = texts.columns
  const link = (kind: EntityRef['kind'], header: string) => <Node extends Listed & { name: string }>(): Column<Node> => ({
    key: 'name', header, value: (node) => node.name, cell: (node) => <EntryLink entity={{ kind, id: node.id }} source={node.source}>{node.name}</EntryLink>,
  })
  const date = <Node extends { date?: string | null }>(): Column<Node> => ({ key: 'date', header: columns.date, value: (node) => node.date, cell: (node) => formats.date(node.date) })
  const eventColumns = <Node extends Listed & { name: string; date?: string | null; venue?: string | null }>(): Column<Node>[] => [
    link('EVENT', columns.name)<Node>(), date<Node>(), { key: 'venue', header: columns.venue, value: (node) => node.venue },
  ]
  return (
    <section className="stack">
      <p className="quiet">{texts.below}</p>
      <List title={texts.actors} connection={region.actors} columns={[link('ACTOR', columns.name)(), { key: 'function', header: columns.function, value: (node) => node.function, cell: (node) => node.function ?? '–' }]} />
      <List title={texts.organisations} connection={region.organisations} columns={[link('ORGANISATION', columns.name)(), { key: 'kind', header: columns.kind, value: (node) => common.organisationKinds[node.kind] }]} />
      <List title={texts.events} connection={region.events} columns={eventColumns()} />
      <List title={texts.catchmentEvents} connection={region.catchmentEvents} columns={eventColumns()} />
      <List title={texts.projects} connection={region.projects} columns={[link('PROJECT', columns.name)(), { key: 'status', header: columns.status, value: (node) => (node.status ? common.projectStatuses[node.status] : null) }]} />
      <List
        title={texts.contributions}
        connection={region.contributions}
        columns={[
          { key: 'text', header: columns.text, value: (node) => node.text, cell: (node) => <EntryLink entity={{ kind: 'CONTRIBUTION', id: node.id }} source={node.source}>{node.text}</EntryLink> },
          { key: 'kind', header: columns.kind, value: (node) => common.contributionKinds[node.kind] },
          date(),
        ]}
      />
    </section>
  )
}

function EntryLink({ entity, source, children }: { entity: EntityRef; source: SourceInfo | null | undefined; children: ReactNode }) {
  return (
    <>
      <Link className="region-link" to={linkTo(entity)}>{children}</Link>
      {source?.synthetic && <SyntheticMark />}
    </>
  )
}

interface ListProps<Node extends Listed> {
  title: string
  connection: Connection<Node>
  columns: readonly Column<Node>[]
}

function List<Node extends Listed>({ title, connection, columns }: ListProps<Node>) {
  const texts = useTexts(regionTexts).region.lists
  const formats = useFormats()
  const nodes = connection.edges.map((edge) => edge.node)
  const source: Column<Node> = { key: 'source', header: texts.columns.source, value: (node) => node.source?.title }
  return (
    <Disclosure title={<strong>{texts.count(title, formats.number(connection.totalCount))}</strong>} isOpen={connection.totalCount > 0 && connection.totalCount <= 5}>
      {nodes.length === 0 ? (
        <p className="quiet">{texts.none}</p>
      ) : (
        <div className="stack">
          {nodes.length < connection.totalCount && <p className="quiet small">{texts.more(formats.number(nodes.length), formats.number(connection.totalCount))}</p>}
          <DataTable caption={title} columns={[...columns, source]} rows={nodes} rowKey={(node) => node.id} csv={{ title, sources: nodes.map((node) => node.source) }} pageSize={20} />
          <SourceLine sources={nodes.map((node) => node.source)} />
        </div>
      )}
    </Disclosure>
  )
}
