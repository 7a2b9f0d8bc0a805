import { numberParam, type Codecs } from '../../../app/addressState'
import type { VolunteerAssumptionsInput } from '../../../gql/graphql'

/** What a person takes for granted of volunteers: per cent of those of today, per cent of the people, people for each club; 0 is not stated. */
export interface VolunteersState {
  readonly bedarf: number
  readonly engagiert: number
  readonly jeVerein: number
}

export const volunteersCodecs: Codecs<VolunteersState> = { bedarf: numberParam(100), engagiert: numberParam(0), jeVerein: numberParam(0) }

/** Only what is stated: a need for each club counts with a share of the people alone. */
export function toVolunteerAssumptions({ bedarf, engagiert, jeVerein }: VolunteersState): VolunteerAssumptionsInput {
  return {
    ...(bedarf === 100 ? {} : { needOfToday: bedarf / 100 }),
    ...(engagiert > 0 ? { share: engagiert / 100 } : {}),
    ...(engagiert > 0 && jeVerein > 0 ? { perClub: jeVerein } : {}),
  }
}
