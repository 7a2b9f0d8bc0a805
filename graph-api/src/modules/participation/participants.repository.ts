import { fromCursor, toCursor } from '../../neo4j/cursor.js'
import { type Database, int } from '../../neo4j/database.js'
import { type AskedBelow, type GraphReader } from '../../neo4j/graphReader.js'
import type { SelectedRow } from '../../neo4j/selectedRow.js'
import { ACTORS_ONCE, page, PAIR_KEY, PARTICIPATIONS_OF_PAIRS, TOTALS } from './participants.cypher.js'
import { filtered, filteredAtFirst, readParts } from './participationFilter.repository.js'
import { PAIRS, SOURCE_IDS } from './participationReport.cypher.js'
import type { ParticipationFilter } from './participationReport.type.js'
import type { ParticipationStageName } from './participationStage.type.js'
import { STAGE_MISSED, STAGE_REACHED } from './representation.cypher.js'

export interface ParticipantQuestion {
  readonly filter: ParticipationFilter
  readonly stage: ParticipationStageName | null
  readonly missed: ParticipationStageName | null
  /** each actor once instead of each pair */
  readonly isPeople: boolean
  readonly size: number
  readonly after: string | null
}

export interface Participants {
  readonly entries: number
  readonly people: number
  readonly organisations: number
  readonly pairs: readonly Pair[]
  readonly endCursor: string | null
  readonly sourceIds: readonly string[]
}

type Pair = readonly [stakeholder: string, event: string]
interface Read { totals: [number, number, number]; keys: [string, string, string, string][]; sourceIds: string[] }

const ORDER = 'PARTICIPANTS'

/** Which pairs or people stand behind a figure: counted by the same conditions as the figure. */
export async function findParticipants(database: Database, question: ParticipantQuestion): Promise<Participants> {
  const { size, after } = question
  const { behind, ...statement } = behindFigure(question)
  const position = after === null ? null : fromCursor(after, 'after', ORDER)
  const parts = [`${behind}${TOTALS}`, `${behind}${page(position !== null)}`, `${statement.records}${SOURCE_IDS}`]
  const parameters = { ...statement.parameters, first: int(size + 1), afterSort: position?.sort ?? null, afterId: position?.id ?? null }
  return toParticipants(await readParts<Read>(database, { ...statement, parameters }, parts), size)
}

function behindFigure({ filter, stage, missed, isPeople }: ParticipantQuestion) {
  const { conditions, ...statement } = isPeople ? filteredAtFirst(filter) : { ...filtered(filter), conditions: '' }
  const reached = `${stage === null ? '\n  WHERE true' : STAGE_REACHED[stage]}${missed === null ? '' : STAGE_MISSED[missed]}`
  return { ...statement, behind: `${statement.records}${PAIRS}${reached}${isPeople ? `${ACTORS_ONCE}${conditions}` : ''}` }
}

function toParticipants({ totals: [entries, people, organisations], keys, sourceIds }: Read, size: number): Participants {
  const shown = keys.slice(0, size)
  const last = shown.at(-1)
  return {
    entries, people, organisations, sourceIds,
    pairs: shown.map(([, , stakeholder, event]) => [stakeholder, event]),
    endCursor: last && keys.length > size ? toCursor({ order: ORDER, sort: last[0], id: last[1] }) : null,
  }
}

/** The participations of these pairs as they are asked for, in their order. */
export async function readParticipations(graph: GraphReader, pairs: readonly Pair[], asked: AskedBelow): Promise<SelectedRow[]> {
  if (asked.nodes.length === 0 || pairs.length === 0) return []
  const bind = { record: 'record', stakeholder: 'stakeholder', event: 'event' }
  const byKey = await graph.allByKey(PARTICIPATIONS_OF_PAIRS, { pairs }, { target: 'Participation', ...asked, bind, key: PAIR_KEY })
  return pairs.flatMap((pair) => byKey.get(pair.join(' ')) ?? [])
}
