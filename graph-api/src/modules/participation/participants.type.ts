import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumOf } from '../shared/entityKind.type.js'
import { PageArgs } from '../shared/page.type.js'
import { Source } from '../source/source.type.js'
import { Participation } from './participation.type.js'
import { ParticipationFilter } from './participationReport.type.js'
import { ParticipationStage, type ParticipationStageName } from './participationStage.type.js'

export const ParticipantCount = enumOf(['PAIRS', 'PEOPLE'])
registerEnumType(ParticipantCount, {
  name: 'ParticipantCount',
  description: 'PAIRS: each pair of one stakeholder and one event, as ParticipationReport counts. PEOPLE: each actor once, at the first of the events, as RepresentationReport counts; '
    + 'regions, ages and sizes of municipalities in the filter then are those on the day of that event.',
  valuesConfig: {
    PAIRS: { description: 'pairs of one stakeholder and one event' },
    PEOPLE: { description: 'distinct people' },
  },
})

@ArgsType()
export class ParticipantArgs extends PageArgs {
  @Field(() => ParticipationFilter, { nullable: true })
  filter?: ParticipationFilter | null

  @Field(() => ParticipationStage, { nullable: true, description: 'who has ever reached this stage, by its own record or by a later one that implies it; null for any record' })
  stage?: ParticipationStageName | null

  @Field(() => ParticipationStage, { nullable: true, description: 'and has not reached this one: who was lost on the way' })
  missed?: ParticipationStageName | null

  @Field(() => ParticipantCount, { nullable: true, description: 'Default PAIRS.' })
  count?: keyof typeof ParticipantCount | null
}

@ObjectType({ description: 'Who stands behind a figure: as many entries as the figure counts.' })
export class ParticipantList {
  @Field(() => Int, { description: 'pairs, or people where people are counted: all, not only those of the page' })
  entries!: number

  @Field(() => Int, { description: 'distinct actors' })
  people!: number

  @Field(() => Int, { description: 'distinct organisations; 0 where people are counted' })
  organisations!: number

  @Field(() => [Participation], { description: 'by name, then by date of the event; of a person that counts once, the first event' })
  participations!: Participation[]

  @Field(() => String, { nullable: true, description: 'the value of `after` for the next page; null on the last' })
  endCursor!: string | null

  @Field(() => [Source], { description: 'the sources of the counted participations, by id' })
  sources!: Source[]
}
