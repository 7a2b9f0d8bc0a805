import { registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'

export const PARTICIPATION_STAGES = ['NOMINATED', 'INVITED', 'ACCEPTED', 'DECLINED', 'ATTENDED', 'ABSENT'] as const
export type ParticipationStageName = (typeof PARTICIPATION_STAGES)[number]
export const ParticipationStage = enumOf(PARTICIPATION_STAGES)

registerEnumType(ParticipationStage, {
  name: 'ParticipationStage',
  description: 'The way of a participation: nominated, invited, accepted or declined, attended or absent.',
  valuesConfig: {
    NOMINATED: { description: 'was named as somebody to ask' },
    INVITED: { description: 'was asked' },
    ACCEPTED: { description: 'said yes' },
    DECLINED: { description: 'said no' },
    ATTENDED: { description: 'was there' },
    ABSENT: { description: 'was expected and not there' },
  },
})
