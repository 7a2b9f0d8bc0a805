import { useQuery } from '@apollo/client/react'
import type { CsvHead } from '../../../app/csv'
import { useFormats, useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import { DataTable, type Column } from '../../../app/ui/DataTable'
import { Select } from '../../../app/ui/Select'
import { graphql } from '../../../gql'
import type { GapsQuery, NetworkInput } from '../../../gql/graphql'
import type { Actions } from '../actions'
import { GAP_GROUPINGS, type ViewState } from '../viewState'
import { viewTexts } from './texts'

const GapsDocument = graphql(`
  query Gaps($input: NetworkInput!, $by: NetworkGrouping!) {
    structuralGaps(input: $input, by: $by) {
      first
      second
      observed
      expected
      probability
    }
    introductions(input: $input, by: $by, limit: 50) {
      first
      second
      gap {
        first
        second
      }
      sharedNeighbours
      through
    }
  }
`)

interface GapsViewProps {
  state: ViewState
  input: NetworkInput
  actions: Actions
  nameOf: (id: string) => string
  /** the name of an interest group, a region or a community */
  groupOf: (key: string) => string
  /** marks what is invented */
  hasSynthetic: boolean
  csv: CsvHead
}

/** Which groups are far less connected than chance would have it, and who could be introduced to whom. */
export function GapsView({ state, input, actions, nameOf, groupOf, hasSynthetic, csv }: GapsViewProps) {
  const texts = useTexts(viewTexts).gaps
  const { gapBy } = state
  const query = useQuery(GapsDocument, { variables: { input, by: gapBy } })
  return (
    <section className="stack">
      <Select label={texts.by} value={gapBy} options={GAP_GROUPINGS.map((value) => ({ value, label: texts.groupings[value] }))} onChange={(value) => actions.filter({ gapBy: value })} />
      <QueryView query={query}>
        {(data) => <GapLists data={data} nameOf={nameOf} groupOf={groupOf} csv={csv} onSelect={actions.select} />}
      </QueryView>
      <p className="small quiet">{texts.method} {hasSynthetic ? texts.synthetic : ''}</p>
    </section>
  )
}

interface GapListsProps extends Pick<GapsViewProps, 'nameOf' | 'groupOf' | 'csv'> {
  data: GapsQuery
  onSelect: (id: string) => void
}

type Gap = GapsQuery['structuralGaps'][number]
type Introduction = GapsQuery['introductions'][number]

function GapLists({ data: { structuralGaps, introductions }, nameOf, groupOf, csv, onSelect }: GapListsProps) {
  const texts = useTexts(viewTexts).gaps
  const formats = useFormats()
  const [widest] = structuralGaps
  if (!widest) return <p className="network-answer-sentence">{texts.none}</p>
  const gapColumns: Column<Gap>[] = [
    { key: 'pair', header: texts.pair, value: ({ first, second }) => `${groupOf(first)} – ${groupOf(second)}` },
    { key: 'observed', header: texts.observed, value: ({ observed }) => observed },
    { key: 'expected', header: texts.expected, value: ({ expected }) => expected, digits: 1 },
    { key: 'probability', header: texts.probability, value: ({ probability }) => probability, digits: 4 },
  ]
  const name = (id: string) => <button type="button" className="link-button" onClick={() => onSelect(id)}>{nameOf(id)}</button>
  const introductionColumns: Column<Introduction>[] = [
    { key: 'first', header: texts.who, value: ({ first }) => nameOf(first), cell: ({ first }) => name(first) },
    { key: 'second', header: texts.whom, value: ({ second }) => nameOf(second), cell: ({ second }) => name(second) },
    { key: 'groups', header: texts.pair, value: ({ gap }) => `${groupOf(gap.first)} – ${groupOf(gap.second)}` },
    { key: 'count', header: texts.sharedCount, value: ({ sharedNeighbours }) => sharedNeighbours },
    { key: 'through', header: texts.through, value: ({ through }) => (through.length === 0 ? texts.nobody : formats.list(through.slice(0, 3).map(nameOf))) },
  ]
  return (
    <>
      <p className="network-answer-sentence">
        {texts.widest({ first: groupOf(widest.first), second: groupOf(widest.second), observed: formats.number(widest.observed), expected: formats.number(widest.expected, 1) })}
      </p>
      <h3>{texts.gaps}</h3>
      <DataTable caption={texts.gapsCaption} columns={gapColumns} rows={structuralGaps} rowKey={({ first, second }) => `${first} ${second}`} csv={{ ...csv, title: texts.gaps }} />
      <h3>{texts.introductions}</h3>
      <DataTable caption={texts.introductionsCaption} columns={introductionColumns} rows={introductions} rowKey={({ first, second }) => `${first} ${second}`} csv={{ ...csv, title: texts.introductions }} />
    </>
  )
}
