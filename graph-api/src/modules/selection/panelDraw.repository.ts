import type { PanelInput } from '../../analytics/selection/panelInput.js'
import { lotteryInThreads } from '../../workers/panelAnalysis.js'
import type { PanelSelection } from './selection.type.js'
import { lotteryFile } from './publicDraw.js'
import { toPanelSelection } from './toPanelSelection.js'

/** For other modules: the draw of selectPanel from a pool that they put together. */
export async function drawPanel(question: PanelInput, signal?: AbortSignal): Promise<PanelSelection> {
  return toPanelSelection(question, await lotteryInThreads(question, signal))
}

/** The file of a lottery that nothing was drawn from yet; nulls when no panel fits. */
export function lotteryFileOf(question: PanelInput, { feasible, panels }: PanelSelection): { poolSha256: string | null; lotteryFile: string | null } {
  return feasible ? lotteryFile(question, panels) : { poolSha256: null, lotteryFile: null }
}
