import { representation, type Representation, type RepresentationGroup } from '../analytics/participation/representation.js'

/** What the thread pool does for figures of participation: redraws of circles would hold up every other request. */

export interface RepresentationTask { readonly groups: readonly RepresentationGroup[]; readonly seed: number }

export function representationDraws({ groups, seed }: RepresentationTask): Representation {
  return representation(groups, seed)
}
