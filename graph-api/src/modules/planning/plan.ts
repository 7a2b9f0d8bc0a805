import type { FairnessName, Quota } from '../../analytics/selection/panelInput.js'
import type { ParticipationStageName } from '../participation/participationStage.type.js'

export const PLAN_CHANGES = ['PLANNED', 'CONDITIONS_SET', 'NOMINATED', 'STAGES_SET', 'LIST_DRAWN', 'DECLINED_REPLACED', 'TABLES_SEATED', 'WITHDRAWN', 'UNDONE'] as const
export type PlanChangeKindName = (typeof PLAN_CHANGES)[number]

/** What a draw keeps beside seats and quotas. */
export interface DrawConditions {
  /** On every list, as far as they may come. */
  readonly mustHave: readonly string[]
  /** On none. */
  readonly mustNot: readonly string[]
  /** Of each group at most one is on a list. */
  readonly households: readonly (readonly string[])[]
  readonly oncePerOrganisation: boolean
}

/** A draw that can be replayed: its file is kept with the change of this version. */
export interface PlanDrawRecord {
  readonly version: number
  readonly seed: number
  readonly fairness: FairnessName
  readonly seats: number
  readonly candidates: number
  /** Quotas of the plan that no candidate could keep, with the bounds that were drawn with. */
  readonly changedQuotas: readonly Quota[]
  readonly conditions: DrawConditions
  /** Of all who might be drawn, and the bound that proves it; null for draws of earlier versions, which did not keep them. */
  readonly minimumProbability: number | null
  readonly minimumProbabilityBound: number | null
  /** The same two of those whom some list can hold. */
  readonly reachableMinimumProbability: number | null
  readonly reachableMinimumProbabilityBound: number | null
}

/** What is planned for an event beside the participations, which are rows of the data set. Kept as JSON. */
export interface PlanState {
  readonly capacity: number | null
  readonly quotas: readonly Quota[]
  readonly conditions: DrawConditions
  readonly list: readonly string[]
  /** The rest of the last draw. Who waits now is asked of the stages (waitingOf). */
  readonly waiting: readonly string[]
  readonly tables: readonly (readonly string[])[]
  readonly draws: readonly PlanDrawRecord[]
}

export const NO_CONDITIONS: DrawConditions = { mustHave: [], mustNot: [], households: [], oncePerOrganisation: false }
export const EMPTY_PLAN: PlanState = { capacity: null, quotas: [], conditions: NO_CONDITIONS, list: [], waiting: [], tables: [], draws: [] }

/** A row of participations.csv at the event of the plan. */
export interface StageRow {
  readonly stakeholder: string
  readonly stage: ParticipationStageName
  readonly role: string | null
  readonly date: string | null
  readonly nominatedBy: string | null
  readonly source: string | null
}

/** What a change found and what it left: the plan, and all rows of the stakeholders that it touched. */
export interface PlanSnapshot { readonly state: PlanState; readonly rows: readonly StageRow[] }

/**
 * The text of a plan carries its version: who reads while another one commits may get the version from after the commit and the text
 * from before it, and would then overwrite what he has not seen.
 */
export function stateToJson(state: PlanState, version: number): string {
  return JSON.stringify({ ...state, version })
}

/** Null for texts that were written before they carried it. */
export function versionOfJson(text: string | null): number | null {
  return text === null ? null : (JSON.parse(text) as { version?: number }).version ?? null
}

export function stateFromJson(text: string | null | undefined): PlanState {
  if (!text) return EMPTY_PLAN
  const { version: _, ...read } = JSON.parse(text) as Partial<PlanState> & { version?: number }
  const state = { ...EMPTY_PLAN, ...read }
  return { ...state, draws: state.draws.map((draw) => ({ ...UNRECORDED, ...draw })) }
}

/** What draws of earlier versions did not keep. */
const UNRECORDED: Partial<PlanDrawRecord> = {
  conditions: NO_CONDITIONS, minimumProbability: null, minimumProbabilityBound: null, reachableMinimumProbability: null, reachableMinimumProbabilityBound: null,
}

/** Ids that the conditions name. */
export function namedBy({ mustHave, mustNot, households }: DrawConditions): string[] {
  return [...mustHave, ...mustNot, ...households.flat()]
}

/** Without some stakeholders; a household of one is none. */
export function conditionsWithout(conditions: DrawConditions, gone: readonly string[]): DrawConditions {
  const stays = (id: string): boolean => !gone.includes(id)
  return {
    ...conditions, mustHave: conditions.mustHave.filter(stays), mustNot: conditions.mustNot.filter(stays),
    households: conditions.households.map((members) => members.filter(stays)).filter(({ length }) => length > 1),
  }
}

/** Rows in one order, so that equal ones are equal as text. */
export function sortedRows(rows: readonly StageRow[]): StageRow[] {
  return [...rows].sort((one, other) => (`${one.stakeholder} ${one.stage}` < `${other.stakeholder} ${other.stage}` ? -1 : 1))
    .map(({ stakeholder, stage, role, date, nominatedBy, source }) => ({ stakeholder, stage, role, date, nominatedBy, source }))
}

const RANK: Readonly<Record<ParticipationStageName, number>> = { NOMINATED: 1, INVITED: 2, ACCEPTED: 3, DECLINED: 3, ATTENDED: 4, ABSENT: 4 }

/**
 * The rows of one stakeholder with a new stage, which is then the latest: the stages before it stay; later ones, and an
 * answer of the same rank from the same day or a later one, were wrong or have been taken back.
 */
export function withStage(rows: readonly StageRow[], next: StageRow): StageRow[] {
  const stays = ({ stage, date }: StageRow): boolean => RANK[stage] < RANK[next.stage]
    || (RANK[stage] === RANK[next.stage] && stage !== next.stage && next.date !== null && (date ?? '') < next.date)
  return [...rows.filter(stays), next]
}
