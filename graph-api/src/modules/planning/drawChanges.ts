import type { Database } from '../../neo4j/database.js'
import { lotteryFileOf } from '../selection/panelDraw.repository.js'
import { type Certificate, certificateOf, type Draw, type DrawnPlan, drawnList, drawnReplacement, stateAfterDraw, stateAfterReplacement } from './drawnPlan.js'
import type { DrawArgs, LotteryArgs } from './planning.args.js'
import { type PlannedEvent, readPlannedEvent, readPlannedPeople } from './planning.repository.js'
import type { PlanLottery } from './planDraw.type.js'
import type { PlanDrawAnswer } from './planDrawAnswer.type.js'
import { checkedHead, type PlanWrite, writePlan } from './planWriter.repository.js'

export type DrawnAnswer = Omit<PlanDrawAnswer, 'plan'>

/** The draw takes its time outside of the transaction; the version tells whether the plan is still the one that was drawn for. */
export async function drawList(database: Database, args: DrawArgs, signal?: AbortSignal): Promise<DrawnAnswer> {
  const head = checkedHead(args)
  const draw = await readDraw(database, args.event, signal)
  const drawn = await drawnList(draw, args)
  if (!drawn.selection.feasible) return { ...lotteryParts(drawn), feasible: false, added: [] }
  const write: PlanWrite = { ...head, kind: 'LIST_DRAWN', drawFile: drawn.selection.drawFile, stateAfter: (state, version) => stateAfterDraw(state, drawn, version) }
  await writeDrawn(database, write, signal)
  return toAnswer(draw.event, drawn)
}

export async function replaceDeclined(database: Database, args: DrawArgs, signal?: AbortSignal): Promise<DrawnAnswer> {
  const head = checkedHead(args)
  const draw = await readDraw(database, args.event, signal)
  const drawn = await drawnReplacement(draw, args)
  const write: PlanWrite = { ...head, kind: 'DECLINED_REPLACED', drawFile: drawn.selection.drawFile, stateAfter: (state, version) => stateAfterReplacement(state, drawn, version) }
  await writeDrawn(database, write, signal)
  return toAnswer(draw.event, drawn)
}

/** Who has given up waiting gets no list. */
async function writeDrawn(database: Database, write: PlanWrite, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted()
  await writePlan(database, write)
}

/** Any seed would do: it has no say in the lottery. */
const NO_SEED = 0

/** The lottery as it stands, to be shown before the seed is known. Nothing is written. */
export async function planLottery(database: Database, { event, fairness }: LotteryArgs, signal?: AbortSignal): Promise<PlanLottery> {
  const drawn = await drawnList(await readDraw(database, event, signal), { seed: NO_SEED, fairness })
  const { input, selection } = drawn
  return {
    ...lotteryParts(drawn), feasible: selection.feasible, fairness, seats: input.size, candidates: input.candidates.length,
    unreachable: selection.unreachable, panels: selection.panels, ...lotteryFileOf(input, selection),
  }
}

async function readDraw(database: Database, id: string, signal: AbortSignal | undefined): Promise<Draw> {
  const event = await readPlannedEvent(database, id)
  return { database, event, people: await readPlannedPeople(database, event), signal }
}

function lotteryParts({ selection }: DrawnPlan): Certificate & Pick<DrawnAnswer, 'suggestedQuotas' | 'probabilities'> {
  return { ...certificateOf(selection), suggestedQuotas: selection.suggestedQuotas, probabilities: selection.probabilities }
}

function toAnswer({ state }: PlannedEvent, drawn: DrawnPlan): DrawnAnswer {
  return { ...lotteryParts(drawn), feasible: true, suggestedQuotas: drawn.changedQuotas, added: drawn.selection.panel.filter((id) => !state.list.includes(id)) }
}
