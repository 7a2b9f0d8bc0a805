import { Link } from 'react-router'
import { linkTo } from '../../app/links'
import { DataTable, type Column } from '../../app/ui/DataTable'
import { SyntheticMark } from '../../app/ui/SourceLine'
import type { PlanPageQuery } from '../../gql/graphql'
import type { Candidate } from './planCounts'
import { useWords, type Words } from './useWords'

interface CandidateTableProps {
  /** of which the CSV says whose statement it is */
  event: PlanPageQuery['event']
  caption: string
  candidates: readonly Candidate[]
}

export function CandidateTable({ event, caption, candidates }: CandidateTableProps) {
  const words = useWords()
  return <DataTable caption={caption} columns={toColumns(words)} rows={candidates} rowKey={({ id }) => id} pageSize={15} csv={{ title: `${caption}: ${event?.name ?? ''}`, sources: [event?.source] }} />
}

function toColumns({ texts, common }: Words): Column<Candidate>[] {
  const { columns } = texts
  return [
    {
      key: 'name', header: columns.name, value: ({ name }) => name,
      cell: ({ id, name, kind, synthetic }) => (
        <>
          <Link to={linkTo({ kind, id })}>{name}</Link> {synthetic && <SyntheticMark />}
        </>
      ),
    },
    { key: 'stage', header: columns.stage, value: ({ stage }) => common.stages[stage] },
    { key: 'nominatedBy', header: columns.nominatedBy, value: ({ nominatedBy }) => nominatedBy?.name ?? null },
    { key: 'place', header: columns.place, value: ({ place }) => place ?? null },
    { key: 'list', header: columns.list, value: ({ onList, isWaiting }) => (onList ? columns.onList : isWaiting ? columns.waiting : '') },
  ]
}
