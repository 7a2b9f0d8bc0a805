import type { FairnessName, Quota } from '../../analytics/selection/panelInput.js'
import type { ParticipationStageName } from '../participation/participationStage.type.js'

export const PLAN_CHANGES = ['PLANNED', 'NOMINATED', 'STAGES_SET', 'LIST_DRAWN', 'DECLINED_REPLACED', 'TABLES_SEATED', 'WITHDRAWN', 'UNDONE'] as const
export type PlanChangeKindName = (typeof PLAN_CHANGES)[number]

/** A draw that can be replayed: its file is kept with the change of this version. */
export interface PlanDrawRecord {
  readonly version: number
  readonly seed: number
  readonly fairness: FairnessName
  readonly seats: number
  readonly candidates: number
  /** Quotas of the plan that no candidate could keep, with the bounds that were drawn with. */
  readonly changedQuotas: readonly Quota[]
}

/** What is planned for an event beside the participations, which are rows of the data set. Kept as JSON. */
export interface PlanState {
  readonly capacity: number | null
  readonly quotas: readonly Quota[]
  readonly list: readonly string[]
  readonly waiting: readonly string[]
  readonly tables: readonly (readonly string[])[]
  readonly draws: readonly PlanDrawRecord[]
}

export const EMPTY_PLAN: PlanState = { capacity: null, quotas: [], list: [], waiting: [], tables: [], draws: [] }

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

export function stateFromJson(text: string | null | undefined): PlanState {
  return text ? JSON.parse(text) as PlanState : EMPTY_PLAN
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
