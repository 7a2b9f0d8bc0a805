import type { AgeCount } from '../../../charts/toPyramid'
import { toAgeCounts, type ProjectedYear } from '../toAges'
import type { Ghost } from './ghost'
import type { Frame, PastYear } from './toFrames'

interface Steps { readonly steps: readonly ProjectedYear[] }

export interface GhostAnswer {
  readonly asStored: Steps
  readonly district: Steps
  /** counted ages of the district before the start */
  readonly districtPast: readonly PastYear[]
  /** every year of the place */
  readonly frames: readonly Frame[]
  /** the years under the saved scenario that is asked for; empty where there is none */
  readonly saved: readonly PastYear[]
}

/** The outline behind a frame; null where it would be the frame itself, or is not known for that year. Only shares of unequal places are laid upon each other. */
export function toGhost(ghost: Ghost, frame: Frame, answer: GhostAnswer): { readonly counts: readonly AgeCount[]; readonly inShares: boolean } | null {
  const counts = countsOf(ghost, frame, answer)
  return counts && { counts, inShares: ghost.kind === 'district' }
}

function countsOf(ghost: Ghost, frame: Frame, { asStored, district, districtPast, frames, saved }: GhostAnswer): readonly AgeCount[] | null {
  const ofYear = (years: readonly PastYear[]) => years.find(({ year }) => year === frame.year)?.counts ?? null
  switch (ghost.kind) {
    case 'none': return null
    case 'district': return at(district, frame.year) ?? ofYear(districtPast)
    case 'start': return frame.kind === 'start' ? null : frames.find(({ kind }) => kind === 'start')?.counts ?? null
    case 'year': return frame.year === ghost.year ? null : frames.find(({ year }) => year === ghost.year)?.counts ?? null
    case 'scenario': return frame.kind === 'projected' ? at(asStored, frame.year) : null
    case 'saved': return frame.kind === 'projected' ? ofYear(saved) : null
  }
}

function at({ steps }: Steps, year: number): AgeCount[] | null {
  const step = steps.find((one) => one.year != null && Math.floor(one.year) === year)
  return step ? toAgeCounts(step) : null
}
