import type { PanelInput, Quota } from '../../analytics/selection/panelInput.js'
import { BadUserInput } from '../../errors.js'
import type { Database } from '../../neo4j/database.js'
import { drawPanel } from '../selection/panelDraw.repository.js'
import type { PanelSelection } from '../selection/selection.type.js'
import { addressesOf, refuseSharedAddresses } from './drawAddresses.js'
import type { DrawConditions, PlanDrawRecord, PlanState } from './plan.js'
import type { PlannedEvent, PlannedPerson } from './planning.repository.js'

export interface DrawQuestion {
  readonly seed: number
  readonly fairness: PanelInput['method']
  readonly oncePerOrganisation?: boolean | null
}

export interface DrawnPlan {
  readonly input: PanelInput
  readonly selection: PanelSelection
  readonly conditions: DrawConditions
  readonly changedQuotas: readonly Quota[]
}

export interface Draw { readonly database: Database; readonly event: PlannedEvent; readonly people: readonly PlannedPerson[]; readonly signal: AbortSignal | undefined }

/** Who can still come. */
export const MAY_COME: readonly string[] = ['NOMINATED', 'INVITED', 'ACCEPTED', 'ATTENDED']
/** Who has been told, and so is not drawn away again. */
const HAS_BEEN_TOLD: readonly string[] = ['INVITED', 'ACCEPTED', 'ATTENDED']

const idsOf = (people: readonly PlannedPerson[]): string[] => people.map(({ id }) => id)

/** Who can follow when a seat of the list becomes free: everybody who may come, is not on it and not struck off, also who was nominated after the draw. */
export function waitingOf({ list, conditions: { mustNot } }: PlanState, people: readonly PlannedPerson[]): PlannedPerson[] {
  return list.length === 0 ? [] : people.filter(({ id, stage }) => MAY_COME.includes(stage) && !list.includes(id) && !mustNot.includes(id))
}

/** A list of as many as there are seats, from all who may come; who has been invited keeps the seat. */
export async function drawnList(draw: Draw, question: DrawQuestion): Promise<DrawnPlan> {
  const { event, people } = draw
  const size = event.state.capacity ?? event.seats
  if (size === null) throw new BadUserInput('event', 'requires an event with seats (planEvent sets them), got none')
  const conditions = conditionsOf(event.state, question)
  const pool = people.filter(({ stage }) => MAY_COME.includes(stage))
  const open = pool.filter(({ id }) => !conditions.mustNot.includes(id)).length
  if (open < size) throw new BadUserInput('event', `requires at least as many candidates who may come and are not struck off as seats (${size}), got ${open}`)
  const seated = idsOf(pool.filter(({ stage }) => HAS_BEEN_TOLD.includes(stage)))
  return drawn(draw, question, { pool, size, seated, conditions })
}

/**
 * Those on the list who have not declined keep their seats; the free ones go to a draw from the waiting list under the same quotas.
 * Where no candidate can keep them, the least change of quotas is drawn with, and told.
 */
export async function drawnReplacement(draw: Draw, question: DrawQuestion): Promise<DrawnPlan> {
  const { event: { state }, people } = draw
  const remaining = people.filter(({ id, stage }) => state.list.includes(id) && stage !== 'DECLINED')
  const next = waitingOf(state, people)
  if (remaining.length === state.list.length) throw new BadUserInput('event', 'requires a list on which somebody has declined, got none')
  if (next.length === 0) throw new BadUserInput('event', 'requires somebody on the waiting list who may come, got none')
  const conditions = conditionsOf(state, question)
  const struck = people.filter(({ id, stage }) => MAY_COME.includes(stage) && conditions.mustNot.includes(id) && !state.list.includes(id))
  const size = Math.min(state.list.length, remaining.length + next.length)
  const first = await drawn(draw, question, { pool: [...remaining, ...next, ...struck], size, seated: idsOf(remaining), conditions })
  if (first.selection.feasible) return first
  const changedQuotas = first.selection.suggestedQuotas.map(({ feature, value, min, max }) => ({ feature, value, min, max }))
  const eased = { ...first.input, quotas: withBounds(first.input.quotas, changedQuotas) }
  return { ...first, input: eased, selection: await panelOf(eased, { ...draw, conditions }), changedQuotas }
}

function conditionsOf({ conditions }: PlanState, { oncePerOrganisation }: DrawQuestion): DrawConditions {
  return { ...conditions, oncePerOrganisation: oncePerOrganisation ?? conditions.oncePerOrganisation }
}

interface Pool { readonly pool: readonly PlannedPerson[]; readonly size: number; readonly seated: readonly string[]; readonly conditions: DrawConditions }

async function drawn(draw: Draw, question: DrawQuestion, pool: Pool): Promise<DrawnPlan> {
  const input = await inputOf(draw, question, pool)
  const { conditions } = pool
  return { input, conditions, selection: await panelOf(input, { ...draw, conditions }), changedQuotas: [] }
}

async function inputOf({ database, event }: Draw, { seed, fairness }: DrawQuestion, { pool, size, seated, conditions }: Pool): Promise<PanelInput> {
  const addresses = await addressesOf(database, event, conditions)
  const candidates = pool.map(({ id, features }) => ({ id, features, addresses: addresses.get(id) ?? [] })).sort((one, other) => (one.id < other.id ? -1 : 1))
  const among = (ids: readonly string[]): string[] => candidates.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
  const [mustHave, mustNot] = [among([...seated, ...conditions.mustHave]), among(conditions.mustNot)]
  checkMembers({ mustHave, mustNot, size, seated })
  const input: PanelInput = { candidates, size, quotas: event.state.quotas, method: fairness, seed, mustHave, mustNot }
  refuseSharedAddresses(input)
  return input
}

interface Members { readonly mustHave: readonly string[]; readonly mustNot: readonly string[]; readonly size: number; readonly seated: readonly string[] }

function checkMembers({ mustHave, mustNot, size, seated }: Members): void {
  const both = mustHave.find((id) => mustNot.includes(id))
  if (both !== undefined) throw new BadUserInput('event', `requires that nobody who keeps a seat is struck off (setConditions), got "${both}"`)
  if (mustHave.length > size) throw new BadUserInput('event', `requires at most as many invited people and must-haves as seats (${size}), got ${mustHave.length} (${seated.length} keep their seat)`)
}

/** No quotas would help when too few organisations or households are left: then what asked for them is wrong. */
async function panelOf(input: PanelInput, { signal, conditions }: Draw & { conditions: DrawConditions }): Promise<PanelSelection> {
  try {
    return await drawPanel(input, signal)
  } catch (error) {
    if (!(error instanceof BadUserInput)) throw error
    throw new BadUserInput(conditions.oncePerOrganisation ? 'oncePerOrganisation' : 'event', 'requires enough different organisations and households for the seats; got too few, whatever the quotas')
  }
}

export function withBounds(quotas: readonly Quota[], changed: readonly Quota[]): Quota[] {
  return quotas.map((quota) => changed.find(({ feature, value }) => feature === quota.feature && value === quota.value) ?? quota)
}

export type Certificate = Pick<PlanDrawRecord, 'minimumProbability' | 'minimumProbabilityBound' | 'reachableMinimumProbability' | 'reachableMinimumProbabilityBound'>

export function certificateOf({ minimumProbability, minimumProbabilityBound, reachableMinimumProbability, reachableMinimumProbabilityBound }: PanelSelection): Certificate {
  return { minimumProbability, minimumProbabilityBound, reachableMinimumProbability, reachableMinimumProbabilityBound }
}

/** The plan after a draw: who was drawn, and who of the pool waits. A new list has no tables yet. */
export function stateAfterDraw(state: PlanState, { input, selection, conditions, changedQuotas }: DrawnPlan, version: number): PlanState {
  const record: PlanDrawRecord = { version, seed: input.seed, fairness: input.method, seats: input.size, candidates: input.candidates.length, changedQuotas, conditions, ...certificateOf(selection) }
  const waiting = input.candidates.map(({ id }) => id).filter((id) => !selection.panel.includes(id) && !conditions.mustNot.includes(id))
  return { ...state, conditions, list: selection.panel, waiting, tables: [], draws: [...state.draws, record] }
}

/** The same, but a newcomer sits where somebody left. */
export function stateAfterReplacement(state: PlanState, drawn: DrawnPlan, version: number): PlanState {
  const next = stateAfterDraw(state, drawn, version)
  const newcomers = next.list.filter((id) => !state.list.includes(id))
  return { ...next, tables: state.tables.map((members) => members.flatMap((id) => (next.list.includes(id) ? [id] : newcomers.splice(0, 1)))) }
}
