import { choiceParam, textParam, type Codecs } from '../../app/addressState'
import type { FilterState } from './toFilter'

export const DIMENSIONS = ['PLANNING_REGION', 'AMT', 'MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION_KIND', 'ORGANISATION', 'EVENT', 'MONTH'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export interface ParticipationState extends FilterState {
  readonly by: Dimension
}

/** How the state of the page stands in the address. */
export const participationCodecs: Codecs<ParticipationState> = {
  region: textParam(),
  catchment: textParam(),
  event: textParam(),
  group: textParam(),
  organisation: textParam(),
  from: textParam(),
  to: textParam(),
  by: choiceParam(DIMENSIONS, 'PLANNING_REGION'),
}

/** The dimensions whose rows stand for a place and so have inhabitants. */
export function hasInhabitants(by: Dimension): boolean {
  return by === 'PLANNING_REGION' || by === 'AMT' || by === 'MUNICIPALITY'
}
