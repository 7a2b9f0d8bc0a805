import { Field, Float, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'

export const TIE_RELATIONS = ['COOPERATION', 'INFORMATION', 'FUNDING', 'ADVICE', 'SUPPORT', 'CONFLICT', 'OTHER'] as const
export type TieRelationName = (typeof TIE_RELATIONS)[number]
export const TieRelation = enumOf(TIE_RELATIONS)
registerEnumType(TieRelation, {
  name: 'TieRelation',
  description: 'What a tie between two stakeholders consists of.',
  valuesConfig: {
    COOPERATION: { description: 'they work together' },
    INFORMATION: { description: 'one informs the other' },
    FUNDING: { description: 'one pays for work of the other' },
    ADVICE: { description: 'one advises the other' },
    SUPPORT: { description: 'one helps the other' },
    CONFLICT: { description: 'they work against each other' },
    OTHER: { description: 'any other, or not stated' },
  },
})

@ObjectType({ description: 'A relation between two stakeholders that somebody reported.' })
export class Tie {
  @Field(() => TieRelation, { description: 'what the tie consists of' })
  kind!: TieRelationName

  @Field(() => String, { nullable: true, description: 'the survey or year in which the tie was recorded' })
  wave!: string | null

  @Field(() => Float, { nullable: true, description: 'strength as reported; null is unknown' })
  weight!: number | null

  @Field(() => Boolean, { description: 'false: the tie holds both ways' })
  directed!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'first day; null is unknown' })
  start!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'last day; null is unknown or still holds' })
  end!: string | null
}
