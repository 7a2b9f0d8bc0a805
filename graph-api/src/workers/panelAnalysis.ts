import type { PanelInput } from '../analytics/selection/panelInput.js'
import { sampleParts } from '../analytics/selection/panelLottery.js'
import { toPanelProblem } from '../analytics/selection/panelProblem.js'
import type { LotteryAnswer } from '../analytics/selection/lotteryOf.js'
import { followed } from './analysisProgress.js'
import { runInThread } from './analysisPool.js'
import { SharedWork } from './sharedWork.js'

/** So many lotteries are kept: another draw from the same lottery computes nothing. */
const KEPT = 4

const lotteries = new Map<string, SharedWork>()

/** The lottery of a pool, from the thread pool; the seed has no say in it. Given up when the last client that waits has gone. */
export function lotteryInThreads(input: PanelInput, client?: AbortSignal): Promise<LotteryAnswer> {
  const key = JSON.stringify({ ...input, seed: null })
  const work = lotteries.get(key) ?? new SharedWork()
  lotteries.delete(key)
  lotteries.set(key, work)
  for (const oldest of [...lotteries.keys()].slice(0, -KEPT)) lotteries.delete(oldest)
  return work.get('lottery', (signal) => compute(input, signal), client)
}

/** In parts, whose end `networkProgress` shows: the targets, the sampling that threads share, the proof. */
async function compute(input: PanelInput, signal: AbortSignal): Promise<LotteryAnswer> {
  const problem = toPanelProblem(input)
  const preparation = runInThread('lotteryPreparation', input, signal)
  const samples = sampleParts(problem, input.method).map(async (part) => {
    const prepared = await preparation
    return prepared === null ? [] : runInThread('lotteryPanels', { input, targets: prepared.targets, part }, signal)
  })
  const answer = Promise.all([preparation, ...samples]).then(async ([prepared, ...panels]): Promise<LotteryAnswer> => {
    if (prepared === null) return { feasible: false, suggestions: await runInThread('lotterySuggestions', input, signal) }
    return { feasible: true, problem, lottery: await runInThread('lotteryProof', { input, prepared, panels: panels.flat() }, signal) }
  })
  await followed<unknown>('selectPanel', [preparation, ...samples, answer])
  return answer
}
