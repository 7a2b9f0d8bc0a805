import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { ConversionStep as ConversionStepName } from '../../analytics/participation/conversion.js'
import { enumOf } from '../shared/entityKind.type.js'
import { Source } from '../source/source.type.js'

export const ConversionStep = enumOf(['NOMINATED_TO_INVITED', 'INVITED_TO_ACCEPTED', 'ACCEPTED_TO_ATTENDED', 'NOMINATED_TO_ATTENDED'])
registerEnumType(ConversionStep, {
  name: 'ConversionStep',
  description: 'The three steps of the way, and the whole way.',
  valuesConfig: {
    NOMINATED_TO_INVITED: { description: 'of the nominated, who was invited' },
    INVITED_TO_ACCEPTED: { description: 'of the invited, who accepted' },
    ACCEPTED_TO_ATTENDED: { description: 'of those who accepted, who attended' },
    NOMINATED_TO_ATTENDED: { description: 'of the nominated, who attended' },
  },
})

@ObjectType({ simpleResolvers: true, description: 'Of the pairs of one stakeholder and one event at the start of a step, how many went on.' })
export class ParticipationConversion {
  @Field(() => ConversionStep, { description: 'from which stage to which' })
  step!: ConversionStepName

  @Field(() => Int, { description: 'pairs at the start of the step' })
  start!: number

  @Field(() => Int, { description: 'pairs of these that reached its end' })
  reached!: number

  @Field(() => Int, { description: 'pairs: start − reached' })
  lost!: number

  @Field(() => Float, { nullable: true, description: 'reached / start, 0..1; null where nobody is at the start' })
  share!: number | null

  @Field(() => Float, { nullable: true, description: 'lower end of the 95 % Wilson interval of the share' })
  shareLow!: number | null

  @Field(() => Float, { nullable: true, description: 'upper end of the 95 % Wilson interval of the share' })
  shareHigh!: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The steps of one value of the dimension.' })
export class ConversionRow {
  @Field(() => ID, { nullable: true, description: "as in ParticipationRow; null for 'unknown'" })
  key!: string | null

  @Field(() => String)
  label!: string

  @Field(() => [ParticipationConversion], { description: 'one of each ConversionStep, in their order' })
  steps!: ParticipationConversion[]

  @Field(() => Int, { description: 'pairs that were invited and neither accepted nor declined nor absent' })
  unanswered!: number

  @Field(() => Int, { description: 'pairs that declined' })
  declined!: number

  @Field(() => Int, { description: 'pairs that were absent' })
  absent!: number
}

@ObjectType({ description: 'Conversion and loss at each step of the way. Rows and counts as in ParticipationReport.' })
export class ConversionReport {
  @Field(() => ConversionRow, { description: 'all pairs that the filter leaves' })
  total!: ConversionRow

  @Field(() => [ConversionRow], { description: 'one for each value of the dimension' })
  rows!: ConversionRow[]

  @Field(() => [Source], { description: 'the sources of the counted participations, by id' })
  sources!: Source[]
}
