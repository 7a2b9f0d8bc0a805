import type { TimelineQuery } from '../../gql/graphql'

type EventNode = TimelineQuery['events']['edges'][number]['node']
type StageRow = TimelineQuery['participation']['rows'][number]

/** held: attendance is recorded; ahead: the date is to come; unrecorded: the date has passed and nobody's attendance is recorded; undated: no date. */
export type EventState = 'held' | 'ahead' | 'unrecorded' | 'undated'

export interface TimelineEvent extends EventNode {
  state: EventState
  nominated: number | null
  invited: number | null
  accepted: number | null
  attended: number | null
  people: number | null
}

export interface TimelineView {
  events: TimelineEvent[]
  held: number
  ahead: number
  unrecorded: number
}

function stateOf(event: EventNode, row: StageRow | undefined, today: string): EventState {
  if (!event.date) return 'undated'
  if (event.date > today) return 'ahead'
  // A withheld count is a small one, not none.
  const isRecorded = row !== undefined && (row.withheld || (row.attended ?? 0) + (row.absent ?? 0) > 0)
  return isRecorded ? 'held' : 'unrecorded'
}

/** `today` is an ISO date. */
export function toTimeline(data: TimelineQuery, today: string): TimelineView {
  const rows = new Map(data.participation.rows.map((row) => [row.key, row]))
  const events = data.events.edges.map(({ node }): TimelineEvent => {
    const row = rows.get(node.id)
    return {
      ...node,
      state: stateOf(node, row, today),
      nominated: row?.nominated ?? null,
      invited: row?.invited ?? null,
      accepted: row?.accepted ?? null,
      attended: row?.attended ?? null,
      people: row?.people ?? null,
    }
  })
  const number = (state: EventState) => events.filter((event) => event.state === state).length
  return { events, held: number('held'), ahead: number('ahead'), unrecorded: number('unrecorded') }
}
