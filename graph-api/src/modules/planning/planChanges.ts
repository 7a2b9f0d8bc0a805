import { mixedTables } from '../../analytics/selection/mixedTables.js'
import { BadUserInput, Conflict } from '../../errors.js'
import type { Database } from '../../neo4j/database.js'
import type { QuotaInput } from '../selection/selection.type.js'
import { PLAN_FEATURES } from './planFeatures.js'
import { conditionsWithout, type StageRow, withStage } from './plan.js'
import type { ChangeArgs, NominateArgs, PlanEventArgs, SeatTablesArgs, SetStagesArgs, WithdrawArgs } from './planning.args.js'
import { readPlanChange, readPlannedEvent, readPlannedPeople } from './planning.repository.js'
import { checkedHead, refuseChangedRows, writePlan } from './planWriter.repository.js'
import { guestsOf, seatedOf, undoableOf } from './toEventPlan.js'

/** What can be done with a plan, but for the draws (drawChanges.ts). Each is one write. */

const MOST_SEATS = 1000
const TABLE_SIZES = { least: 2, most: 100 }

export async function planEvent(database: Database, { capacity, quotas, ...args }: PlanEventArgs): Promise<void> {
  if (capacity != null && (capacity < 1 || capacity > MOST_SEATS)) throw new BadUserInput('capacity', `requires a number from 1 to ${MOST_SEATS}, got ${capacity}`)
  quotas?.forEach((quota, index) => { checkQuota(quota, index, quotas) })
  await writePlan(database, {
    ...checkedHead(args), kind: 'PLANNED',
    stateAfter: (state) => ({ ...state, capacity: capacity ?? state.capacity, quotas: quotas?.map(({ feature, value, min, max }) => ({ feature, value, min, max })) ?? state.quotas }),
  })
}

function checkQuota({ feature, value, min, max }: QuotaInput, index: number, quotas: readonly QuotaInput[]): void {
  const place = `quotas[${index}]`
  if (!(PLAN_FEATURES as readonly string[]).includes(feature)) throw new BadUserInput(`${place}.feature`, `requires one of ${PLAN_FEATURES.join(', ')}, got "${feature}"`)
  if (min < 0) throw new BadUserInput(`${place}.min`, `requires a number from 0, got ${min}`)
  if (max < min) throw new BadUserInput(`${place}.max`, `requires a number not below min (${min}), got ${max}`)
  if (quotas.findIndex((other) => other.feature === feature && other.value === value) < index) throw new BadUserInput(place, `requires each value of a feature once, got ${feature} "${value}" twice`)
}

export async function nominate(database: Database, { stakeholders, nominatedBy, date, ...args }: NominateArgs): Promise<void> {
  checkSome(stakeholders)
  const head = checkedHead(args)
  await writePlan(database, {
    ...head, kind: 'NOMINATED', stakeholders, named: [nominatedBy],
    rowsAfter: (rows, sourceOf) => {
      const already = rows.filter(({ stage }) => stage === 'NOMINATED').map(({ stakeholder }) => stakeholder)
      if (already.length > 0) throw new BadUserInput('stakeholders', `requires stakeholders who are not nominated for this event yet, got "${already[0]}"`)
      return [...rows, ...[...new Set(stakeholders)].map((stakeholder): StageRow => (
        { stakeholder, stage: 'NOMINATED', role: null, date: date ?? dayOf(head.at), nominatedBy, source: sourceOf(stakeholder) }))]
    },
  })
}

export async function setStages(database: Database, { stakeholders, stage, date, ...args }: SetStagesArgs): Promise<void> {
  checkSome(stakeholders)
  const head = checkedHead(args)
  await writePlan(database, {
    ...head, kind: 'STAGES_SET', stakeholders,
    rowsAfter: (rows, sourceOf) => [...new Set(stakeholders)].flatMap((stakeholder) => {
      const own = rows.filter((row) => row.stakeholder === stakeholder)
      const stored = own.find((row) => row.stage === stage)
      return withStage(own, { stakeholder, stage, role: stored?.role ?? null, date: date ?? stored?.date ?? dayOf(head.at), nominatedBy: stored?.nominatedBy ?? null, source: stored?.source ?? sourceOf(stakeholder) })
    }),
  })
}

export async function withdraw(database: Database, { stakeholders, ...args }: WithdrawArgs): Promise<void> {
  checkSome(stakeholders)
  const stays = (id: string): boolean => !stakeholders.includes(id)
  await writePlan(database, {
    ...checkedHead(args), kind: 'WITHDRAWN', stakeholders,
    stateAfter: (state) => ({ ...state, conditions: conditionsWithout(state.conditions, stakeholders), list: state.list.filter(stays), waiting: state.waiting.filter(stays), tables: state.tables.map((members) => members.filter(stays)) }),
    rowsAfter: () => [],
  })
}

export async function seatTables(database: Database, { size, seed, ...args }: SeatTablesArgs): Promise<void> {
  if (size < TABLE_SIZES.least || size > TABLE_SIZES.most) throw new BadUserInput('size', `requires a number from ${TABLE_SIZES.least} to ${TABLE_SIZES.most}, got ${size}`)
  const event = await readPlannedEvent(database, args.event)
  const coming = seatedOf(event.state.list, await readPlannedPeople(database, event))
  if (coming.length === 0) throw new BadUserInput('event', 'requires a list with somebody who may come (drawList), got none')
  const { tables } = mixedTables(guestsOf(coming), { size, seed })
  await writePlan(database, { ...checkedHead(args), kind: 'TABLES_SEATED', stateAfter: (state) => ({ ...state, tables }) })
}

export async function undoPlanChange(database: Database, args: ChangeArgs): Promise<void> {
  const head = checkedHead(args)
  const event = await readPlannedEvent(database, args.event)
  if (event.version !== args.expectedVersion) throw new Conflict(`The plan was changed meanwhile: it has version ${event.version}, yours is ${args.expectedVersion}. Please look at the new state, then try again.`)
  const version = undoableOf(event.changes)
  const change = version === null ? null : await readPlanChange(database, args.event, version)
  if (version === null || change === null) throw new BadUserInput('event', 'requires a plan with a change that can be undone, got none')
  await writePlan(database, {
    ...head, kind: 'UNDONE', undoes: version, stakeholders: change.stakeholders,
    stateAfter: () => change.before.state,
    rowsAfter: (rows) => {
      refuseChangedRows(rows, change.after.rows)
      return change.before.rows
    },
  })
}

function checkSome(stakeholders: readonly string[]): void {
  if (stakeholders.length === 0) throw new BadUserInput('stakeholders', 'requires at least one id, got none')
}

function dayOf(at: string): string {
  return at.slice(0, 10)
}
