import { BadUserInput, Conflict } from '../../errors.js'
import { type Database, int, type WriteTransaction } from '../../neo4j/database.js'
import { unknownId } from '../../neo4j/graphReader.js'
import { refreshParticipations } from '../dataset/derived.repository.js'
import { type PlanChangeKindName, namedBy, NO_CONDITIONS, type PlanSnapshot, type PlanState, sortedRows, type StageRow, stateFromJson, stateToJson } from './plan.js'
import {
  LOCK_PLAN, MAKE_ROWS, MAKE_SOURCE, REMOVE_ROWS, REMOVE_UNUSED_SOURCE, ROWS_OF_EVENT, STORED_STAKEHOLDERS, WRITE_CHANGE,
} from './planning.cypher.js'

/** As long as the importer's own: a lock whose holder was silent for longer is dead (dataset/importLock.ts). */
const STALE_AFTER = 30_000

/** The source of rows that are entered for real people at real events. */
const PLANNING_SOURCE = { id: 'konferenzplanung', title: 'Konferenzplanung', note: 'Hier eingetragen, nicht veröffentlicht.' }

export interface WriteHead { readonly event: string; readonly expectedVersion: number; readonly by: string; readonly at: string }

export interface PlanWrite extends WriteHead {
  readonly kind: PlanChangeKindName
  /** The version that an undo undoes. */
  readonly undoes?: number
  readonly drawFile?: string | null
  /** Whose rows change. */
  readonly stakeholders?: readonly string[]
  /** Further stakeholders who have to be stored, such as who nominated. */
  readonly named?: readonly string[]
  readonly stateAfter?: (state: PlanState, version: number) => PlanState
  /** `sourceOf`: where a new row of a stakeholder comes from. */
  readonly rowsAfter?: (rows: readonly StageRow[], sourceOf: (stakeholder: string) => string) => readonly StageRow[]
}

interface LockedPlan { readonly version: number; readonly state: string | null; readonly people: readonly string[]; readonly synthetic: string | null; readonly isBusy: boolean }

/** Writes a change with its history in one transaction; false when it changes nothing, and then nothing is written. */
export async function writePlan(database: Database, write: PlanWrite): Promise<boolean> {
  try {
    await database.write(async (transaction) => {
      const plan = await lockedPlan(transaction, write)
      await writeChange(transaction, write, plan)
    })
    return true
  } catch (error) {
    if (error instanceof NothingChanged) return false
    throw error
  }
}

/** Ends the transaction, so that the data version stays. */
class NothingChanged extends Error {}

async function lockedPlan(transaction: WriteTransaction, { event, expectedVersion }: PlanWrite): Promise<LockedPlan> {
  const [plan] = await transaction.run<LockedPlan>(LOCK_PLAN, { event, staleAfter: int(STALE_AFTER) })
  if (!plan) throw unknownId('event', [event], 'Event')
  if (plan.isBusy) throw new Conflict('An import is running. Please wait until it has ended, then try again.')
  if (plan.version !== expectedVersion) {
    throw new Conflict(`The plan was changed meanwhile: it has version ${plan.version}, yours is ${expectedVersion}. Please look at the new state, then try again.`)
  }
  return plan
}

async function writeChange(transaction: WriteTransaction, write: PlanWrite, plan: LockedPlan): Promise<void> {
  const stakeholders = [...new Set(write.stakeholders ?? [])].sort()
  const sourceOf = await sourcesOf(transaction, { stakeholders, named: write.named ?? [], eventSource: plan.synthetic })
  const before = await snapshot(transaction, write.event, { stakeholders, state: stateFromJson(plan.state) })
  const version = plan.version + 1
  const after: PlanSnapshot = {
    state: write.stateAfter?.(before.state, version) ?? before.state,
    rows: sortedRows(write.rowsAfter?.(before.rows, sourceOf) ?? before.rows),
  }
  if (JSON.stringify(before) === JSON.stringify(after)) throw new NothingChanged()
  await writeRows(transaction, write.event, { stakeholders, before, after })
  await transaction.run(WRITE_CHANGE, changeOf(write, plan, { version, stakeholders, before, after }))
}

async function snapshot(transaction: WriteTransaction, event: string, { stakeholders, state }: { stakeholders: readonly string[]; state: PlanState }): Promise<PlanSnapshot> {
  const rows = stakeholders.length === 0 ? [] : await transaction.run<StageRow & Record<string, unknown>>(ROWS_OF_EVENT, { event, stakeholders })
  return { state, rows: sortedRows(rows) }
}

interface Change { readonly stakeholders: readonly string[]; readonly before: PlanSnapshot; readonly after: PlanSnapshot }

async function writeRows(transaction: WriteTransaction, event: string, { stakeholders, before, after }: Change): Promise<void> {
  if (JSON.stringify(before.rows) === JSON.stringify(after.rows)) return
  if (after.rows.some(({ source }) => source === PLANNING_SOURCE.id)) await transaction.run(MAKE_SOURCE, { source: PLANNING_SOURCE })
  await transaction.run(REMOVE_ROWS, { event, stakeholders })
  await transaction.run(MAKE_ROWS, { event, rows: after.rows })
  await refreshParticipations(transaction, stakeholders)
  if (before.rows.some(({ source }) => source === PLANNING_SOURCE.id)) await transaction.run(REMOVE_UNUSED_SOURCE, { source: PLANNING_SOURCE })
}

function changeOf(write: PlanWrite, plan: LockedPlan, { version, stakeholders, before, after }: Change & { version: number }): Record<string, unknown> {
  const { event, at, by, kind } = write
  const people = [...new Set([...plan.people, ...stakeholders, ...(write.named ?? []), ...after.state.list, ...after.state.waiting, ...namedBy(after.state.conditions)])].sort()
  return {
    event, at, by, kind, stakeholders, people, version: int(version), id: `${event} ${version}`,
    undoes: write.undoes === undefined ? null : int(write.undoes), drawFile: write.drawFile ?? null,
    state: stateToJson(after.state, version), frame: JSON.stringify({ ...after.state, conditions: { ...NO_CONDITIONS, oncePerOrganisation: after.state.conditions.oncePerOrganisation }, list: [], waiting: [], tables: [], draws: [] }),
    before: JSON.stringify(before), after: JSON.stringify(after),
  }
}

interface SourceQuestion { readonly stakeholders: readonly string[]; readonly named: readonly string[]; readonly eventSource: string | null }

/** A row about an invented event or person rests on their source, so that it is marked and goes with them. */
async function sourcesOf(transaction: WriteTransaction, { stakeholders, named, eventSource }: SourceQuestion): Promise<(stakeholder: string) => string> {
  const ids = [...new Set([...stakeholders, ...named])]
  if (ids.length === 0) return () => PLANNING_SOURCE.id
  const stored = new Map((await transaction.run<{ id: string; synthetic: string | null }>(STORED_STAKEHOLDERS, { ids })).map(({ id, synthetic }) => [id, synthetic]))
  const unknown = ids.filter((id) => !stored.has(id))
  if (unknown.length > 0) throw unknownId('stakeholders', unknown, 'Stakeholder')
  return (stakeholder) => eventSource ?? stored.get(stakeholder) ?? PLANNING_SOURCE.id
}

/** Rows that are not as the change left them any more were changed by somebody else: an undo would lose that. */
export function refuseChangedRows(found: readonly StageRow[], left: readonly StageRow[]): void {
  if (JSON.stringify(sortedRows(found)) !== JSON.stringify(sortedRows(left))) {
    throw new Conflict('These participations were changed since, such as by an import. The change cannot be undone any more.')
  }
}

export function checkedHead({ event, expectedVersion, by }: { event: string; expectedVersion: number; by: string }): WriteHead {
  if (by.trim() === '') throw new BadUserInput('by', 'requires the office or person in charge, got an empty text')
  return { event, expectedVersion, by: by.trim(), at: new Date().toISOString() }
}
