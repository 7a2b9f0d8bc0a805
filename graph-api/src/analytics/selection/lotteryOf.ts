import type { Solver } from './linearModel.js'
import type { PanelInput, Quota } from './panelInput.js'
import { panelLottery, type PanelLottery, sampleParts } from './panelLottery.js'
import { type PanelProblem, toPanelProblem } from './panelProblem.js'
import { preparedLottery } from './preparedLottery.js'
import { quotaSuggestions } from './quotaSuggestions.js'
import { sampledPanels } from './sampledPanels.js'

export type LotteryAnswer =
  | { readonly feasible: true; readonly problem: PanelProblem; readonly lottery: PanelLottery }
  /** No change of quotas helps when `suggestions` is null. */
  | { readonly feasible: false; readonly suggestions: readonly Quota[] | null }

/** The whole way from a pool to its lottery, or to the least change of quotas; in one piece (src/workers runs it in parts). */
export function lotteryOf(input: PanelInput, solver: Solver): LotteryAnswer {
  const problem = toPanelProblem(input)
  const { method } = input
  const prepared = preparedLottery(problem, solver, method)
  if (prepared === null) return { feasible: false, suggestions: quotaSuggestions(input, solver) }
  const panels = sampleParts(problem, method).flatMap((part) => sampledPanels(problem, prepared.targets, part))
  return { feasible: true, problem, lottery: panelLottery(problem, { solver, method, prepared, panels }) }
}
