import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { Link } from 'react-router'
import { commonTexts } from '../../../app/i18n/common'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { entryLink, queryLink } from '../../../app/links'
import { QueryView } from '../../../app/query/QueryView'
import { Button } from '../../../app/ui/Button'
import { DataTable, type Column } from '../../../app/ui/DataTable'
import { Dialog } from '../../../app/ui/Dialog'
import { Select } from '../../../app/ui/Select'
import { SyntheticMark } from '../../../app/ui/SourceLine'
import { graphql } from '../../../gql'
import type { EntityKind, ParticipationPeopleQuery } from '../../../gql/graphql'
import { compareTexts } from '../compare/texts'
import { CLOSED } from '../compare/toListedState'
import { COMPARE_SIDES, COUNTED, LISTED, type Listed } from '../participationState'
import type { SectionProps } from '../sectionProps'
import { toChosen } from '../toFilter'
import { peopleTexts } from './texts'
import { toPeopleQuestion } from './toPeopleQuestion'

const People = graphql(`
  query ParticipationPeople($filter: ParticipationFilter, $stage: ParticipationStage, $missed: ParticipationStage, $count: ParticipantCount, $first: Int!) {
    participants(filter: $filter, stage: $stage, missed: $missed, count: $count, first: $first) {
      entries people organisations
      participations {
        stage
        event { id name date }
        stakeholder { __typename id name region { name } interestGroups { name } source { synthetic } }
      }
      sources { id title publisher date url licence synthetic }
    }
  }
`)

/** As many as the API gives at once. */
const FIRST = 1000

type List = ParticipationPeopleQuery['participants']
type Entry = List['participations'][number]

/** The people and organisations behind a mark: as many entries as the mark counts, each with the way to its page. `state` and `filter` are those of the mark. */
export default function PeopleDialog({ state, filter, onChange }: SectionProps) {
  const texts = useTexts(peopleTexts)
  const { stages, table } = useTexts(commonTexts)
  const sides = useTexts(compareTexts)
  const listed = state.people === '' ? 'all' : state.people
  const variables = { ...toPeopleQuestion(state, listed), first: FIRST }
  const query = useQuery(People, { variables })
  const nameOf = (value: Listed) => (value === 'all' ? texts.all : value === 'NOT_INVITED' || value === 'NOT_ACCEPTED' || value === 'NOT_ATTENDED' ? texts.lost[value] : stages[value])
  return (
    <Dialog title={texts.title} isOpen onClose={() => onChange(CLOSED)} size="wide">
      {filter !== null && <p className="quiet">{filter}</p>}
      <div className="participation-fields">
        {state.side !== '' && <Select label={texts.side} options={COMPARE_SIDES.map((value) => ({ value, label: sides[value] }))} value={state.side} onChange={(side) => onChange({ side })} />}
        <Select label={texts.listed} options={LISTED.map((value) => ({ value, label: nameOf(value) }))} value={listed} onChange={(people) => onChange({ people })} />
        <Select label={texts.counted} options={COUNTED.map((value) => ({ value, label: texts.counts[value] }))} value={state.counted} onChange={(counted) => onChange({ counted })} />
      </div>
      <QueryView query={query}>{(data) => <PeopleTable list={data.participants} filter={filter} isPeople={state.counted !== 'pairs'} />}</QueryView>
      <div className="row">
        <Link to={queryLink(print(People), variables)}>{table.query}</Link>
        {state.side !== '' && <Button variant="quiet" onPress={() => onChange({ ...toChosen(state), ...CLOSED })}>{texts.useFilter}</Button>}
      </div>
    </Dialog>
  )
}

function PeopleTable({ list, filter, isPeople }: { list: List; filter: string | null; isPeople: boolean }) {
  const texts = useTexts(peopleTexts)
  const formats = useFormats()
  const columns = useColumns()
  const people = formats.count(list.people, texts.people.one, texts.people.many)
  const organisations = formats.count(list.organisations, texts.organisations.one, texts.organisations.many)
  return (
    <div className="stack">
      <p>
        {isPeople ? texts.saysPeople(people) : texts.saysPairs(formats.count(list.entries, texts.entries.one, texts.entries.many), people, organisations)} {isPeople ? texts.first : texts.latest}
      </p>
      {list.entries > FIRST && <p className="quiet">{texts.capped(formats.number(FIRST))}</p>}
      <DataTable caption={texts.caption} columns={columns} rows={list.participations} rowKey={({ stakeholder, event }) => `${stakeholder.id} ${event.id}`} csv={{ title: texts.caption, filter, sources: list.sources }} />
    </div>
  )
}

function useColumns(): Column<Entry>[] {
  const { columns, none } = useTexts(peopleTexts)
  const { kinds, stages } = useTexts(commonTexts)
  const formats = useFormats()
  return [
    {
      key: 'name', header: columns.name, value: ({ stakeholder }) => stakeholder.name,
      cell: ({ stakeholder }) => <><Link to={entryLink({ kind: kindOf(stakeholder), id: stakeholder.id })}>{stakeholder.name}</Link>{stakeholder.source?.synthetic && <SyntheticMark />}</>,
    },
    { key: 'event', header: columns.event, value: ({ event }) => event.name, cell: ({ event }) => <Link to={entryLink({ kind: 'EVENT', id: event.id })}>{event.name}</Link> },
    { key: 'stage', header: columns.stage, value: ({ stage }) => stages[stage] },
    { key: 'region', header: columns.region, value: ({ stakeholder }) => stakeholder.region?.name },
    { key: 'groups', header: columns.groups, value: ({ stakeholder }) => stakeholder.interestGroups.map(({ name }) => name).join(', ') || none },
    { key: 'date', header: columns.date, value: ({ event }) => event.date, cell: ({ event }) => formats.date(event.date) },
    { key: 'kind', header: columns.kind, value: ({ stakeholder }) => kinds[kindOf(stakeholder)].one },
  ]
}

function kindOf({ __typename }: Entry['stakeholder']): EntityKind {
  return __typename === 'Organisation' ? 'ORGANISATION' : 'ACTOR'
}
