import type { PanelInput } from '../../analytics/selection/panelInput.js'
import { lotteryInThreads } from '../../workers/panelAnalysis.js'
import type { PanelSelection } from './selection.type.js'
import { toPanelSelection } from './toPanelSelection.js'

/** For other modules: the draw of selectPanel from a pool that they put together. */
export async function drawPanel(question: PanelInput, signal?: AbortSignal): Promise<PanelSelection> {
  return toPanelSelection(question, await lotteryInThreads(question, signal))
}
