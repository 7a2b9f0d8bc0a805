import type { ParticipationOptionsQuery, ParticipationPageQuery } from '../../gql/graphql'
import { toCircleAnswer, type CircleAnswer } from './toCircleAnswer'
import { comparesRegions, type FilterState } from './toFilter'

type AnswerData = Pick<ParticipationPageQuery, 'asked' | 'district' | 'events'>

/** The answer of the page from what the API gave; today decides which conferences lie ahead. */
export function toAnswer(data: AnswerData, options: ParticipationOptionsQuery, state: FilterState): CircleAnswer {
  const attendedBy = new Map(data.events.rows.map((row) => [row.key, row.attended]))
  return toCircleAnswer({
    comparesRegions: comparesRegions(state),
    chosen: comparesRegions({ ...state, region: '' }) ? state.region : null,
    total: data.asked.total,
    regions: data.district.rows,
    districtRate: data.district.total.ratePerThousand ?? null,
    events: options.events.edges.map(({ node }) => ({ kind: node.kind, date: node.date ?? null, attended: attendedBy.get(node.id) ?? 0 })),
    today: new Date().toISOString().slice(0, 10),
  })
}
