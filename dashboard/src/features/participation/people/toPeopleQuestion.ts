import { DISTRICT_ID } from '../../../app/district'
import type { ParticipantCount, ParticipationFilter, ParticipationStage } from '../../../gql/graphql'
import type { Counted, Listed, ParticipationState } from '../participationState'
import { toDistrictFilter, toFilter } from '../toFilter'

export interface PeopleQuestion {
  readonly filter: ParticipationFilter
  readonly stage: ParticipationStage | null
  readonly missed: ParticipationStage | null
  readonly count: ParticipantCount
}

type Lost = 'NOT_INVITED' | 'NOT_ACCEPTED' | 'NOT_ATTENDED'

/** Who was lost at a step: the stage that was reached, and the one that was not. */
const LOST: Readonly<Record<Lost, readonly [stage: ParticipationStage, missed: ParticipationStage]>> = {
  NOT_INVITED: ['NOMINATED', 'INVITED'],
  NOT_ACCEPTED: ['INVITED', 'ACCEPTED'],
  NOT_ATTENDED: ['ACCEPTED', 'ATTENDED'],
}

const COUNTS: Readonly<Record<Counted, ParticipantCount>> = { pairs: 'PAIRS', people: 'PEOPLE', residents: 'PEOPLE' }

/** What the list of people asks: under the page's filter, counted as the mark that opened it. */
export function toPeopleQuestion(state: ParticipationState, listed: Listed): PeopleQuestion {
  const [stage, missed] = toStages(listed)
  const isWithin = state.counted === 'residents' && state.region === ''
  return { filter: isWithin ? toDistrictFilter(state, DISTRICT_ID) : toFilter(state), stage, missed, count: COUNTS[state.counted] }
}

function toStages(listed: Listed): readonly [ParticipationStage | null, ParticipationStage | null] {
  if (listed === 'all') return [null, null]
  return isLost(listed) ? LOST[listed] : [listed, null]
}

function isLost(listed: Listed): listed is Lost {
  return listed in LOST
}

/** Whom a click on a step of losses opens. */
export const LOST_AT: Readonly<Record<string, Lost>> = { NOMINATED_TO_INVITED: 'NOT_INVITED', INVITED_TO_ACCEPTED: 'NOT_ACCEPTED', ACCEPTED_TO_ATTENDED: 'NOT_ATTENDED' }
