import { Navigate, useParams } from 'react-router'
import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { kindFromAddress, linkTo } from '../../app/links'
import { QueryView, type QueryAnswer } from '../../app/query/QueryView'
import NotFoundPage from '../../app/NotFoundPage'
import { EntryBody, EntryNotFound } from './EntryBody'
import type { EntryView, Words } from './entryView'
import { entryTexts } from './texts'
import { toContributionEntry } from './toContributionEntry'
import { toEventEntry } from './toEventEntry'
import { toGroupEntry } from './toGroupEntry'
import { toProjectEntry } from './toProjectEntry'
import { toActorEntry, toOrganisationEntry } from './toStakeholderEntry'
import { toTopicEntry } from './toTopicEntry'
import { useContributionEntry } from './useContributionEntry'
import { useEventEntry } from './useEventEntry'
import { useGroupEntry } from './useGroupEntry'
import { useProjectEntry } from './useProjectEntry'
import { useActorEntry, useOrganisationEntry } from './useStakeholderEntry'
import { useTopicEntry } from './useTopicEntry'

/** Everything the graph knows of one entry, each statement with its source and the way on. */
export default function EntryPage() {
  const { kind: segment, id = '' } = useParams()
  const kind = kindFromAddress(segment)
  if (kind === null) return <NotFoundPage />
  if (kind === 'REGION') return <Navigate to={linkTo({ kind, id })} replace />
  const Entry = entries[kind]
  return <Entry key={`${kind} ${id}`} id={id} />
}

interface EntryProps {
  id: string
}

const entries = {
  ACTOR: ({ id }: EntryProps) => <Entry query={useActorEntry(id)} toView={toActorEntry} />,
  ORGANISATION: ({ id }: EntryProps) => <Entry query={useOrganisationEntry(id)} toView={toOrganisationEntry} />,
  PROJECT: ({ id }: EntryProps) => <Entry query={useProjectEntry(id)} toView={toProjectEntry} />,
  EVENT: ({ id }: EntryProps) => <Entry query={useEventEntry(id)} toView={toEventEntry} />,
  TOPIC: ({ id }: EntryProps) => <Entry query={useTopicEntry(id)} toView={(data, words) => toTopicEntry(data, id, words)} />,
  CONTRIBUTION: ({ id }: EntryProps) => <Entry query={useContributionEntry(id)} toView={toContributionEntry} />,
  INTEREST_GROUP: ({ id }: EntryProps) => <Entry query={useGroupEntry(id)} toView={(data, words) => toGroupEntry(data, id, words)} />,
}

function Entry<T>({ query, toView }: { query: QueryAnswer<T>; toView: (data: T, words: Words) => EntryView | null }) {
  const words: Words = { common: useTexts(commonTexts), entry: useTexts(entryTexts), formats: useFormats() }
  return (
    <QueryView query={query}>
      {(data) => {
        const view = toView(data, words)
        return view ? <EntryBody view={view} /> : <EntryNotFound />
      }}
    </QueryView>
  )
}
