import { Field, Float, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar } from '../shared/date.type.js'
import { enumOf } from '../shared/entityKind.type.js'

export const TIE_RELATIONS = ['COOPERATION', 'INFORMATION', 'FUNDING', 'ADVICE', 'SUPPORT', 'CONFLICT', 'OTHER'] as const
export type TieRelationName = (typeof TIE_RELATIONS)[number]
export const TieRelation = enumOf(TIE_RELATIONS)
registerEnumType(TieRelation, { name: 'TieRelation', description: 'What a tie between two stakeholders consists of.' })

@ObjectType({ description: 'A relation between two stakeholders that somebody reported.' })
export class Tie {
  @Field(() => TieRelation)
  kind!: TieRelationName

  @Field(() => String, { nullable: true, description: 'the survey or year in which the tie was recorded' })
  wave!: string | null

  @Field(() => Float, { nullable: true, description: 'strength as reported; null is unknown' })
  weight!: number | null

  @Field(() => Boolean, { description: 'false: the tie holds both ways' })
  directed!: boolean

  @Field(() => DateScalar, { nullable: true })
  start!: string | null

  @Field(() => DateScalar, { nullable: true })
  end!: string | null
}
