import type { PanelInput, Quota } from '../analytics/selection/panelInput.js'
import { panelLottery, type PanelLottery, type SamplePart } from '../analytics/selection/panelLottery.js'
import { toPanelProblem } from '../analytics/selection/panelProblem.js'
import { preparedLottery, type PreparedLottery } from '../analytics/selection/preparedLottery.js'
import { quotaSuggestions } from '../analytics/selection/quotaSuggestions.js'
import { sampledPanels } from '../analytics/selection/sampledPanels.js'
import { highsSolver } from './highsSolver.js'

/** What the thread pool does for a selection (panelAnalysis.ts): each function is a task. The candidates come sorted by id. */

export async function lotteryPreparation(input: PanelInput): Promise<PreparedLottery | null> {
  return preparedLottery(toPanelProblem(input), await highsSolver(), input.method)
}

export interface SampleTask { readonly input: PanelInput; readonly targets: Float64Array; readonly part: SamplePart }

export function lotteryPanels({ input, targets, part }: SampleTask): Int32Array[] {
  return sampledPanels(toPanelProblem(input), targets, part)
}

export interface LotteryTask { readonly input: PanelInput; readonly prepared: PreparedLottery; readonly panels: readonly Int32Array[] }

export async function lotteryProof({ input, prepared, panels }: LotteryTask): Promise<PanelLottery> {
  return panelLottery(toPanelProblem(input), { solver: await highsSolver(), method: input.method, prepared, panels })
}

export async function lotterySuggestions(input: PanelInput): Promise<Quota[] | null> {
  return quotaSuggestions(input, await highsSolver())
}
