import type { AgeCount } from '../../../charts/toPyramid'
import type { Ghost } from '../demographyState'
import { toAgeCounts, type ProjectedYear } from '../toAges'
import type { Frame } from './toFrames'

export interface GhostAnswer {
  readonly place: { readonly steps: readonly ProjectedYear[] }
  readonly asStored: { readonly steps: readonly ProjectedYear[] }
  readonly district: { readonly steps: readonly ProjectedYear[] }
}

/** The outline behind a frame; null where it would be the frame itself, or is not known for that year. Only shares of unequal places are laid upon each other. */
export function toGhost(ghost: Ghost, frame: Frame, answer: GhostAnswer): { readonly counts: readonly AgeCount[]; readonly inShares: boolean } | null {
  const at = (steps: readonly ProjectedYear[], year: number): AgeCount[] | null => {
    const step = steps.find((one) => one.year != null && Math.floor(one.year) === year)
    return step ? toAgeCounts(step) : null
  }
  const startYear = answer.place.steps[0]?.year
  const counts = ghost === 'district' ? at(answer.district.steps, frame.year)
    : ghost === 'start' && startYear != null && frame.kind !== 'start' ? at(answer.place.steps, Math.floor(startYear))
    : ghost === 'scenario' && frame.kind === 'projected' ? at(answer.asStored.steps, frame.year)
    : null
  return counts && { counts, inShares: ghost === 'district' }
}
