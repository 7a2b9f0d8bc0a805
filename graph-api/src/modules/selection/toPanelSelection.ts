import type { LotteryAnswer } from '../../analytics/selection/lotteryOf.js'
import type { PanelInput, Quota } from '../../analytics/selection/panelInput.js'
import { BadUserInput } from '../../errors.js'
import { drawFileOf, publicDraw } from './publicDraw.js'
import type { PanelSelection } from './selection.type.js'

export function toPanelSelection(question: PanelInput, answer: LotteryAnswer): PanelSelection {
  return answer.feasible ? drawn(question, answer) : infeasible(question, answer.suggestions)
}

function drawn(question: PanelInput, { problem: { ids }, lottery }: Extract<LotteryAnswer, { feasible: true }>): PanelSelection {
  const panels = lottery.panels.map((members, index) => ({ members: Array.from(members, (member) => ids[member] as string), probability: lottery.weights[index] as number }))
  const draw = publicDraw(question, panels)
  return {
    feasible: true,
    panel: draw.panel.members,
    probabilities: ids.map((id, index) => ({ id, probability: lottery.probabilities[index] as number })),
    minimumProbability: lottery.minimum,
    minimumProbabilityBound: lottery.bound,
    reachableMinimumProbability: lottery.reachable.minimum,
    reachableMinimumProbabilityBound: lottery.reachable.bound,
    suggestedQuotas: [],
    fairness: question.method, seed: question.seed,
    unreachable: ids.filter((_, index) => lottery.left[index] === 1),
    nashGap: lottery.nashGap, rounds: lottery.rounds,
    panels, drawFile: drawFileOf(question, panels, draw),
  }
}

function infeasible({ method, seed, size }: PanelInput, suggestions: readonly Quota[] | null): PanelSelection {
  if (suggestions === null) throw new BadUserInput('input.size', `requires seats that the must-haves and addresses allow, whatever the quotas, got ${size}`)
  return {
    feasible: false, panel: [], probabilities: [], minimumProbability: null, minimumProbabilityBound: null,
    reachableMinimumProbability: null, reachableMinimumProbabilityBound: null,
    suggestedQuotas: [...suggestions], fairness: method, seed, unreachable: [], nashGap: null, rounds: 0, panels: [], drawFile: null,
  }
}
