import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { useTexts } from '../../../app/i18n/language'
import { queryLink } from '../../../app/links'
import { QueryView } from '../../../app/query/QueryView'
import { ComboBox } from '../../../app/ui/ComboBox'
import { Select } from '../../../app/ui/Select'
import { graphql } from '../../../gql'
import type { ParticipationPageQuery } from '../../../gql/graphql'
import { COMPARED } from '../participationState'
import type { SectionProps } from '../sectionProps'
import { toDistrictFilter, toFilter } from '../toFilter'
import { CompareFigures } from './CompareFigures'
import { compareTexts } from './texts'
import { toOpened } from './toListedState'
import { toSides, toSideState, type Side } from './toComparison'

const Comparison = graphql(`
  query ParticipationComparison($first: ParticipationFilter, $second: ParticipationFilter, $districtFirst: ParticipationFilter, $districtSecond: ParticipationFilter, $by: ParticipationDimension!) {
    first: participation(filter: $first, by: $by) { ...ReportParts }
    second: participation(filter: $second, by: $by) { ...ReportParts }
    circleFirst: representation(filter: $districtFirst, attribute: PLANNING_REGION) { score scoreLow scoreHigh }
    circleSecond: representation(filter: $districtSecond, attribute: PLANNING_REGION) { score scoreLow scoreHigh }
  }
`)

/** Two events, two years or two conference regions side by side, with their differences. */
export default function CompareSection(props: SectionProps & { data: ParticipationPageQuery }) {
  const { data, choices, state, onChange } = props
  const texts = useTexts(compareTexts)
  const attended = new Map(data.events.rows.map((row) => [row.key, row.attended ?? 0]))
  const events = choices.events.edges.map(({ node }) => ({ ...node, attended: attended.get(node.id) ?? 0 }))
  const regions = choices.regions.edges.flatMap(({ node }): Side[] => (node.level === 'PLANNING_REGION' ? [{ value: node.id, label: node.name }] : []))
  const sides = toSides(state.compare, events, regions)
  const first = sides.find(({ value }) => value === state.first) ?? sides.find(({ value }) => value !== state.second)
  const second = sides.find(({ value }) => value === state.second && value !== first?.value) ?? sides.find(({ value }) => value !== first?.value)
  return (
    <div className="stack-wide">
      <div className="participation-fields">
        <Select label={texts.kind} options={COMPARED.map((value) => ({ value, label: texts.kinds[value] }))} value={state.compare} onChange={(compare) => onChange({ compare, first: '', second: '' })} />
        {first && <ComboBox key={`first${first.value}`} label={texts.first} options={sides} value={first.value} onChange={(value) => value !== '' && onChange({ first: value, second: second?.value ?? '' })} />}
        {second && <ComboBox key={`second${second.value}`} label={texts.second} options={sides} value={second.value} onChange={(value) => value !== '' && onChange({ second: value, first: first?.value ?? '' })} />}
      </div>
      {first && second ? <Compared {...props} first={first} second={second} /> : <p>{texts.few}</p>}
    </div>
  )
}

function Compared({ state, filter, first, second, onChange }: SectionProps & { first: Side; second: Side }) {
  const sideState = (side: Side) => toSideState(state, state.compare, side.value)
  const by = state.compare === 'region' ? 'INTEREST_GROUP' as const : 'PLANNING_REGION' as const
  const variables = {
    first: toFilter(sideState(first)), second: toFilter(sideState(second)), by,
    districtFirst: toDistrictFilter(sideState(first), DISTRICT_ID), districtSecond: toDistrictFilter(sideState(second), DISTRICT_ID),
  }
  const query = useQuery(Comparison, { variables })
  return (
    <QueryView query={query}>
      {(data) => <CompareFigures data={data} names={[first.label, second.label]} by={by} group={state.group} filter={filter} queryHref={queryLink(print(Comparison), variables)} onOpen={(mark) => onChange({ first: first.value, second: second.value, ...toOpened(mark) })} />}
    </QueryView>
  )
}
