import type { Database } from '../../neo4j/database.js'
import { type DrawnPlan, drawnList, drawnReplacement, stateAfterDraw, stateAfterReplacement } from './drawnPlan.js'
import type { DrawArgs } from './planning.args.js'
import { type PlannedEvent, readPlannedEvent, readPlannedPeople } from './planning.repository.js'
import type { PlanDrawAnswer } from './planning.type.js'
import { checkedHead, type PlanWrite, writePlan } from './planWriter.repository.js'

export type DrawnAnswer = Omit<PlanDrawAnswer, 'plan'>

/** The draw takes its time outside of the transaction; the version tells whether the plan is still the one that was drawn for. */
export async function drawList(database: Database, args: DrawArgs, signal?: AbortSignal): Promise<DrawnAnswer> {
  const head = checkedHead(args)
  const event = await readPlannedEvent(database, args.event)
  const drawn = await drawnList({ database, event, people: await readPlannedPeople(database, event), signal }, args)
  if (!drawn.selection.feasible) return { feasible: false, suggestedQuotas: drawn.selection.suggestedQuotas, added: [], minimumProbability: null }
  await writePlan(database, { ...head, kind: 'LIST_DRAWN', drawFile: drawn.selection.drawFile, stateAfter: (state, version) => stateAfterDraw(state, drawn, version) })
  return toAnswer(event, drawn)
}

export async function replaceDeclined(database: Database, args: DrawArgs, signal?: AbortSignal): Promise<DrawnAnswer> {
  const head = checkedHead(args)
  const event = await readPlannedEvent(database, args.event)
  const drawn = await drawnReplacement({ database, event, people: await readPlannedPeople(database, event), signal }, args)
  const write: PlanWrite = { ...head, kind: 'DECLINED_REPLACED', drawFile: drawn.selection.drawFile, stateAfter: (state, version) => stateAfterReplacement(state, drawn, version) }
  await writePlan(database, write)
  return toAnswer(event, drawn)
}

function toAnswer({ state }: PlannedEvent, { selection, changedQuotas }: DrawnPlan): DrawnAnswer {
  return {
    feasible: true, suggestedQuotas: changedQuotas, minimumProbability: selection.minimumProbability,
    added: selection.panel.filter((id) => !state.list.includes(id)),
  }
}
