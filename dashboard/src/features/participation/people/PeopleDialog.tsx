import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { commonTexts } from '../../../app/i18n/common'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { entryLink } from '../../../app/links'
import { QueryView } from '../../../app/query/QueryView'
import { DataTable, type Column } from '../../../app/ui/DataTable'
import { Dialog } from '../../../app/ui/Dialog'
import { Select } from '../../../app/ui/Select'
import { SyntheticMark, type SourceInfo } from '../../../app/ui/SourceLine'
import { graphql } from '../../../gql'
import type { EntityKind, ParticipationPeopleQuery } from '../../../gql/graphql'
import { LISTED, type Listed } from '../participationState'
import type { SectionProps } from '../sectionProps'
import { peopleTexts } from './texts'
import { toPeopleFilter } from './toPeopleFilter'

const People = graphql(`
  query ParticipationPeople($actors: ActorFilter!, $organisations: OrganisationFilter!, $first: Int!) {
    actors(filter: $actors, orderBy: NAME_ASC, first: $first) {
      totalCount
      edges { node { __typename id name region { name } interestGroups { name } source { id title publisher date url licence synthetic } } }
    }
    organisations(filter: $organisations, orderBy: NAME_ASC, first: $first) {
      totalCount
      edges { node { __typename id name region { name } interestGroups { name } source { id title publisher date url licence synthetic } } }
    }
  }
`)

const FIRST = 1000

type Person = ParticipationPeopleQuery['actors']['edges'][number]['node'] | ParticipationPeopleQuery['organisations']['edges'][number]['node']

/** The people and organisations behind the figures of the present filter, each with the way to its page. */
export default function PeopleDialog({ state, choices, filter, onChange }: SectionProps) {
  const texts = useTexts(peopleTexts)
  const { stages } = useTexts(commonTexts)
  const listed = state.people === '' ? 'all' : state.people
  const filters = toPeopleFilter(state, listed, choices.events.edges.map(({ node }) => node))
  const query = useQuery(People, { variables: { ...filters, first: FIRST } })
  const nameOf = (value: Listed) => (value === 'all' ? texts.all : stages[value])
  return (
    <Dialog title={texts.title} isOpen onClose={() => onChange({ people: '' })} size="wide">
      {filter !== null && <p className="quiet">{filter}</p>}
      <div className="participation-by">
        <Select label={texts.listed} options={LISTED.map((value) => ({ value, label: nameOf(value) }))} value={listed} onChange={(people) => onChange({ people })} />
      </div>
      <QueryView query={query}>{(data) => <PeopleTable data={data} filter={filter} only={state.organisation} />}</QueryView>
    </Dialog>
  )
}

function PeopleTable({ data, filter, only }: { data: ParticipationPeopleQuery; filter: string | null; only: string }) {
  const texts = useTexts(peopleTexts)
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const organisations = data.organisations.edges.map(({ node }) => node).filter(({ id }) => only === '' || id === only)
  const rows: Person[] = [...data.actors.edges.map(({ node }) => node), ...organisations]
  const organisationCount = only === '' ? data.organisations.totalCount : organisations.length
  const sources = [...new Map(rows.flatMap(({ source }): [string, SourceInfo][] => (source ? [[source.id, source]] : []))).values()]
  const columns: Column<Person>[] = [
    { key: 'name', header: texts.columns.name, value: (row) => row.name, cell: (row) => <><Link to={entryLink({ kind: kindOf(row), id: row.id })}>{row.name}</Link>{row.source?.synthetic && <SyntheticMark />}</> },
    { key: 'kind', header: texts.columns.kind, value: (row) => common.kinds[kindOf(row)].one },
    { key: 'region', header: texts.columns.region, value: (row) => row.region?.name },
    { key: 'groups', header: texts.columns.groups, value: (row) => row.interestGroups.map(({ name }) => name).join(', ') || texts.none },
  ]
  return (
    <div className="stack">
      <p>
        {texts.counted(formats.count(data.actors.totalCount, texts.people.one, texts.people.many), formats.count(organisationCount, texts.organisations.one, texts.organisations.many))} {texts.latest}
      </p>
      {Math.max(data.actors.totalCount, data.organisations.totalCount) > FIRST && <p className="quiet">{texts.capped(formats.number(FIRST))}</p>}
      <DataTable caption={texts.caption} columns={columns} rows={rows} rowKey={(row) => `${row.__typename} ${row.id}`} csv={{ title: texts.caption, filter, sources }} />
    </div>
  )
}

function kindOf(row: Person): EntityKind {
  return row.__typename === 'Organisation' ? 'ORGANISATION' : 'ACTOR'
}
