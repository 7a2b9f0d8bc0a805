import type { PanelInput, Quota } from '../../analytics/selection/panelInput.js'
import { BadUserInput } from '../../errors.js'
import type { Database } from '../../neo4j/database.js'
import { drawPanel } from '../selection/panelDraw.repository.js'
import type { PanelSelection } from '../selection/selection.type.js'
import type { PlanDrawRecord, PlanState } from './plan.js'
import { type PlannedEvent, type PlannedPerson, readAddresses } from './planning.repository.js'

export interface DrawQuestion {
  readonly seed: number
  readonly fairness: PanelInput['method']
  readonly oncePerOrganisation: boolean
}

export interface DrawnPlan {
  readonly input: PanelInput
  readonly selection: PanelSelection
  readonly changedQuotas: readonly Quota[]
}

interface Draw { readonly database: Database; readonly event: PlannedEvent; readonly people: readonly PlannedPerson[]; readonly signal: AbortSignal | undefined }

/** Who can still come. */
export const MAY_COME: readonly string[] = ['NOMINATED', 'INVITED', 'ACCEPTED', 'ATTENDED']
/** Who has been told, and so is not drawn away again. */
const HAS_BEEN_TOLD: readonly string[] = ['INVITED', 'ACCEPTED', 'ATTENDED']

/** A list of as many as there are seats, from all who may come; who has been invited keeps the seat. */
export async function drawnList(draw: Draw, question: DrawQuestion): Promise<DrawnPlan> {
  const { event, people } = draw
  const size = event.state.capacity ?? event.seats
  if (size === null) throw new BadUserInput('event', 'requires an event with seats (planEvent sets them), got none')
  const pool = people.filter(({ stage }) => MAY_COME.includes(stage))
  if (pool.length < size) throw new BadUserInput('event', `requires at least as many candidates who may come as seats (${size}), got ${pool.length}`)
  const mustHave = pool.filter(({ stage }) => HAS_BEEN_TOLD.includes(stage)).map(({ id }) => id).sort()
  if (mustHave.length > size) throw new BadUserInput('event', `requires at most as many invited people as seats (${size}), got ${mustHave.length}`)
  const input = await inputOf(draw, question, { pool, size, mustHave })
  return { input, selection: await panelOf(input, draw), changedQuotas: [] }
}

/**
 * Those on the list who have not declined keep their seats; the free ones go to a draw from the waiting list under the same quotas.
 * Where no candidate can keep them, the least change of quotas is drawn with, and told.
 */
export async function drawnReplacement(draw: Draw, question: DrawQuestion): Promise<DrawnPlan> {
  const { list, waiting } = draw.event.state
  const personOf = new Map(draw.people.map((person) => [person.id, person]))
  const those = (ids: readonly string[], fits: (person: PlannedPerson) => boolean): PlannedPerson[] => ids.flatMap((id) => personOf.get(id) ?? []).filter(fits)
  const remaining = those(list, ({ stage }) => stage !== 'DECLINED')
  const next = those(waiting, ({ stage }) => MAY_COME.includes(stage))
  if (remaining.length === list.length) throw new BadUserInput('event', 'requires a list on which somebody has declined, got none')
  if (next.length === 0) throw new BadUserInput('event', 'requires somebody on the waiting list who may come, got none')
  const pool = [...remaining, ...next]
  const input = await inputOf(draw, question, { pool, size: Math.min(list.length, pool.length), mustHave: remaining.map(({ id }) => id).sort() })
  const selection = await panelOf(input, draw)
  if (selection.feasible) return { input, selection, changedQuotas: [] }
  const changedQuotas = selection.suggestedQuotas.map(({ feature, value, min, max }) => ({ feature, value, min, max }))
  const eased = { ...input, quotas: withBounds(input.quotas, changedQuotas) }
  return { input: eased, selection: await panelOf(eased, draw), changedQuotas }
}

/** No quotas would help when too few organisations are left: then the argument that asked for them is wrong. */
async function panelOf(input: PanelInput, { signal }: Draw): Promise<PanelSelection> {
  try {
    return await drawPanel(input, signal)
  } catch (error) {
    if (!(error instanceof BadUserInput)) throw error
    throw new BadUserInput('oncePerOrganisation', 'requires enough different organisations for the seats, and invited people of different ones; got too few, whatever the quotas')
  }
}

interface Pool { readonly pool: readonly PlannedPerson[]; readonly size: number; readonly mustHave: readonly string[] }

async function inputOf({ database, event }: Draw, { seed, fairness, oncePerOrganisation }: DrawQuestion, { pool, size, mustHave }: Pool): Promise<PanelInput> {
  const addresses = oncePerOrganisation ? await readAddresses(database, event.id) : new Map<string, readonly string[]>()
  const candidates = pool.map(({ id, features }) => ({ id, features, addresses: addresses.get(id) ?? [] })).sort((one, other) => (one.id < other.id ? -1 : 1))
  return { candidates, size, quotas: event.state.quotas, method: fairness, seed, mustHave, mustNot: [] }
}

export function withBounds(quotas: readonly Quota[], changed: readonly Quota[]): Quota[] {
  return quotas.map((quota) => changed.find(({ feature, value }) => feature === quota.feature && value === quota.value) ?? quota)
}

/** The plan after a draw: who was drawn, and who of the pool waits. A new list has no tables yet. */
export function stateAfterDraw(state: PlanState, { input, selection, changedQuotas }: DrawnPlan, version: number): PlanState {
  const record: PlanDrawRecord = { version, seed: input.seed, fairness: input.method, seats: input.size, candidates: input.candidates.length, changedQuotas }
  const waiting = input.candidates.map(({ id }) => id).filter((id) => !selection.panel.includes(id))
  return { ...state, list: selection.panel, waiting, tables: [], draws: [...state.draws, record] }
}

/** The same, but a newcomer sits where somebody left. */
export function stateAfterReplacement(state: PlanState, drawn: DrawnPlan, version: number): PlanState {
  const next = stateAfterDraw(state, drawn, version)
  const newcomers = next.list.filter((id) => !state.list.includes(id))
  return { ...next, tables: state.tables.map((members) => members.flatMap((id) => (next.list.includes(id) ? [id] : newcomers.splice(0, 1)))) }
}
